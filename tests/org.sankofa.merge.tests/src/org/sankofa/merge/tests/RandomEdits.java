package org.sankofa.merge.tests;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.ForeignRecord;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.text.Text;

/** Random edits of every kind: in forms, by resolving, deleting and erasing, and by hand in the file. */
final class RandomEdits {

    private static final String[] WORDS = {"remittances", "<b>", "a & b", "\"quoted\"", "två", "نص", "", " ", "x\ny",
        "tab\there", "cr\rhere", "\uD83D\uDE00", "]]>"};
    private static final String[] LANGUAGES = {"en", "fr", "ar"};

    private final TestModel model;
    private final Random random;
    private final RecordCodec codec = new RecordCodec();

    RandomEdits(TestModel model, Random random) {
        this.model = model;
        this.random = random;
    }

    /** A new record with some content. */
    RecordState create(String id, String tag) throws Exception {
        EObject root = model.create(model.story, id);
        int edits = random.nextInt(12);
        for (int i = 0; i < edits; i++) {
            mutate(root);
        }
        return model.projection().update(null, root, tag);
    }

    /** One save of a member: any edit that a form, a list of conflicts or the command line can make. */
    RecordState save(RecordState before, String tag) throws Exception {
        int dice = random.nextInt(20);
        if (dice < 13) {
            // a member without the plug-in edits too
            RecordProjection projection = random.nextInt(3) == 0 ? new RecordProjection(model.registry(false))
                    : model.projection();
            EObject root = projection.toEObject(before);
            for (int i = random.nextInt(4); i >= 0; i--) {
                mutate(root);
            }
            return projection.update(before, root, tag);
        }
        List<String> objects = before.objects();
        String object = objects.get(random.nextInt(objects.size()));
        if (dice < 16) {
            List<Conflict> conflicts = before.conflicts();
            if (!conflicts.isEmpty()) {
                Conflict conflict = conflicts.get(random.nextInt(conflicts.size()));
                String value = conflict.alternatives().get(random.nextInt(conflict.alternatives().size())).value();
                return Merge.resolve(before, conflict.object(), conflict.key(), value, tag);
            }
        }
        return switch (dice) {
            case 13, 16 -> Merge.delete(before, object, tag);
            case 14, 17, 18 -> Merge.undelete(before, object, tag);
            case 15 -> random.nextInt(6) == 0 ? Merge.erase(before, object, tag) : before;
            default -> before.edit(tag).set(before.id(), "name", word()).done();
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)] + random.nextInt(3);
    }

    private Text text(Text before) {
        Text text = before == null ? Text.EMPTY : before;
        String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
        Text after = text.with(language, random.nextInt(5) == 0 ? null : word() + ' ' + word());
        return after.languages().isEmpty() ? null : after;
    }

    private String uri() {
        String uri = "sankofa:/t.story/" + TestModel.id(random.nextInt(4));
        return random.nextBoolean() ? uri : uri + '#' + TestModel.id(random.nextInt(3));
    }

    /** Changes one feature somewhere in the tree. */
    void mutate(EObject root) {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        EObject one = all.get(random.nextInt(all.size()));
        EClass type = one.eClass();
        if (type == model.story) {
            story(one);
        } else if (type == model.part) {
            part(one);
        } else if (type == model.shelf || type == model.reply) {
            if (random.nextBoolean()) {
                children(one, "steps", model.step);
            } else if (type == model.shelf) {
                TestModel.set(one, "name", word());
            } else {
                TestModel.set(one, "body", text((Text) TestModel.get(one, "body")));
            }
        } else if (type == model.step) {
            if (random.nextInt(3) > 0) {
                TestModel.set(one, "weight", random.nextInt(4));
            } else {
                move(root, one);
            }
        } else if (type == model.fact) {
            TestModel.set(one, "value", word());
        } else if (type == model.extra) {
            extra(one);
        } else {
            TestModel.set(one, "name", word());
        }
    }

    private void story(EObject story) {
        switch (random.nextInt(17)) {
            case 0 -> TestModel.set(story, "name", random.nextInt(4) == 0 ? null : word());
            case 1 -> TestModel.set(story, "count", random.nextInt(3));
            case 2 -> TestModel.set(story, "amount", random.nextInt(4) == 0 ? null
                    : new BigDecimal(new String[] {"1.50", "1E+3", "-0.001", "7"}[random.nextInt(4)]));
            case 3 -> TestModel.set(story, "status", ((EEnum) model.test.getEClassifier("Status")).getELiterals()
                    .get(random.nextInt(3)));
            case 4 -> TestModel.set(story, "flag", random.nextInt(3) == 0 ? null : random.nextBoolean());
            case 5 -> {
                if (random.nextInt(3) == 0) {
                    story.eUnset(model.story.getEStructuralFeature("level"));
                } else {
                    TestModel.set(story, "level", random.nextInt(2));
                }
            }
            case 6 -> TestModel.set(story, "title", text((Text) TestModel.get(story, "title")));
            case 7 -> TestModel.set(story, "notes", text((Text) TestModel.get(story, "notes")));
            case 8 -> toggle(TestModel.list(story, "codes"), word());
            case 9 -> toggle(TestModel.list(story, "years"), 2000 + random.nextInt(4));
            case 10 -> areas(TestModel.children(story, "areas"));
            case 11 -> TestModel.set(story, "lead", random.nextInt(3) == 0 ? null
                    : model.proxy("sankofa:/t.story/" + TestModel.id(random.nextInt(4))));
            case 12 -> children(story, "parts", model.part);
            case 13 -> children(story, "shelves", model.shelf);
            case 14 -> fact(story);
            case 15 -> TestModel.set(story, "reply", random.nextInt(3) == 0 ? null
                    : model.create(model.reply, TestModel.id(random)));
            default -> children(story, "extensions", model.extra);
        }
    }

    private void part(EObject part) {
        switch (random.nextInt(4)) {
            case 0 -> TestModel.set(part, "name", word());
            case 1 -> TestModel.set(part, "title", text((Text) TestModel.get(part, "title")));
            case 2 -> areas(TestModel.children(part, "links"));
            default -> children(part, "steps", model.step);
        }
    }

    private void extra(EObject extra) {
        switch (random.nextInt(4)) {
            case 0 -> TestModel.set(extra, "score", new BigDecimal(random.nextInt(5)));
            case 1 -> TestModel.set(extra, "remark", text((Text) TestModel.get(extra, "remark")));
            case 2 -> toggle(TestModel.list(extra, "kept"), word());
            default -> children(extra, "details", model.detail);
        }
    }

    private static void toggle(List<Object> list, Object value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private void areas(List<EObject> list) {
        String uri = uri();
        boolean removed = false;
        List<EObject> raw = ((InternalEList<EObject>) list).basicList();
        for (int i = 0; i < raw.size(); i++) {
            if (EcoreUtil.getURI(raw.get(i)).toString().equals(uri)) {
                list.remove(i);
                removed = true;
                break;
            }
        }
        if (!removed) {
            list.add(model.proxy(uri));
        }
    }

    /** Facts have ids that follow from what they are about, so two members may make the same one. */
    private void fact(EObject story) {
        String feature = new String[] {"name", "count", "amount"}[random.nextInt(3)];
        String id = TestModel.id(1000 + feature.hashCode() % 100);
        List<EObject> facts = TestModel.children(story, "facts");
        for (EObject fact : facts) {
            if (TestModel.idOf(fact).equals(id)) {
                if (random.nextInt(3) == 0) {
                    facts.remove(fact);
                } else {
                    TestModel.set(fact, "value", word());
                }
                return;
            }
        }
        EObject fact = model.create(model.fact, id);
        TestModel.set(fact, "feature", feature);
        TestModel.set(fact, "value", word());
        facts.add(fact);
    }

    private void children(EObject parent, String feature, EClass type) {
        List<EObject> list = TestModel.children(parent, feature);
        int dice = random.nextInt(6);
        if (dice < 3 || list.isEmpty()) {
            EObject child = model.create(type, TestModel.id(random));
            list.add(random.nextInt(list.size() + 1), child);
        } else if (dice == 3) {
            list.remove(random.nextInt(list.size()));
        } else if (list.size() > 1) {
            ((EList<EObject>) list).move(random.nextInt(list.size()),
                    random.nextInt(list.size()));
        }
    }

    /** Moves a step to another part, shelf or reply. */
    private void move(EObject root, EObject step) {
        List<EObject> targets = new ArrayList<>(TestModel.children(root, "parts"));
        targets.addAll(TestModel.children(root, "shelves"));
        if (TestModel.get(root, "reply") != null) {
            targets.add((EObject) TestModel.get(root, "reply"));
        }
        if (!targets.isEmpty()) {
            List<EObject> list = TestModel.children(targets.get(random.nextInt(targets.size())), "steps");
            EcoreUtil.remove(step);
            list.add(random.nextInt(list.size() + 1), step);
        }
    }

    /** What somebody makes of a record with an editor for text; {@code null} when it is no record any more. */
    ForeignRecord byHand(RecordState from) {
        String xml = new String(codec.write(from), StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            xml = switch (random.nextInt(9)) {
                case 0 -> xml.replaceAll(" name=\"[^\"]*\"", " name=\"by hand " + random.nextInt(3) + '"');
                case 1 -> xml.replaceFirst("(?s)<kept>.*?</kept>", "");
                case 2 -> xml.replaceAll("\n\\s+w=\"[^\"]*\"", "");
                case 3 -> xml.replaceFirst("(?s)<parts\\s.*?(</parts>|/>)", "");
                case 4 -> xml.replaceAll("\\s+o=\"[a-zA-Z0-9]*\"", "");
                case 5 -> xml.replaceFirst("<(title|notes) xml:lang=\"en\">[^<]*<", "<$1 xml:lang=\"en\">hand<");
                case 6 -> xml.replaceFirst("<(areas|codes)[^>]*( w=\"[^\"]*\")[^>]*/?>([^<]*</codes>)?", "");
                case 7 -> xml.replaceFirst(" deleted=\"true\"", "");
                default -> xml.replaceFirst("</([pt][0-9a-z]*:Story)>", "<parts xsi:type=\"" + prefix(xml)
                        + ":Part\" name=\"new\"><steps xsi:type=\"" + prefix(xml) + ":Step\"/></parts></$1>");
            };
        }
        try {
            return codec.parseForeign(xml.getBytes(StandardCharsets.UTF_8));
        } catch (MalformedRecordException e) {
            return null;
        }
    }

    private static String prefix(String xml) {
        int end = xml.indexOf(":Story");
        return xml.substring(xml.lastIndexOf('<', end) + 1, end);
    }
}
