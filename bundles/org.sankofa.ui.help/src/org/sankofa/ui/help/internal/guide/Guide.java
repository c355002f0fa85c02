package org.sankofa.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** All chapters, Sankofa's own and those of plug-ins, in the order of the contents. */
public final class Guide {

    /** The extension point that chapters and contexts come by. */
    public static final String POINT = "org.sankofa.ui.help.chapters";

    private static final int LAST = 10_000;

    private final List<Chapter> chapters;
    private final Contexts contexts;
    private final String language;

    /** A guide of these chapters, for those who read that language. */
    public Guide(List<Chapter> chapters, Contexts contexts, String language) {
        this.chapters = chapters.stream().sorted(Comparator.comparingInt(Chapter::order)).toList();
        this.contexts = contexts;
        this.language = language;
    }

    /** @return the guide of the running program, in its language */
    public static Guide installed() {
        return installed(Locale.getDefault().getLanguage());
    }

    /** @return the guide of the running program in a language */
    public static Guide installed(String language) {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        List<Chapter> chapters = new ArrayList<>();
        List<Contexts.Rule> rules = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            switch (element.getName()) {
                case "chapter" -> chapters.add(chapter(element));
                case "context" -> rules.add(new Contexts.Rule(element.getAttribute("topic"), element.getAttribute("part"),
                    element.getAttribute("kind"), element.getAttribute("page"), element.getAttribute("dialog")));
                default -> ILog.of(Guide.class).warn(element.getContributor().getName() + " brings the guide a "
                    + element.getName() + "; it knows chapters and contexts only.");
            }
        }
        return new Guide(chapters, new Contexts(rules), language);
    }

    private static Chapter chapter(IConfigurationElement element) {
        String folder = element.getAttribute("folder");
        String bundle = element.getContributor().getName();
        return new Chapter(element.getAttribute("id"), order(element), folder == null ? "guide" : folder, path -> {
            Bundle from = Platform.getBundle(bundle);
            return from == null ? null : from.getEntry(path);
        });
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order != null && order.matches("\\d{1,6}") ? Integer.parseInt(order) : LAST;
    }

    /** @return the chapters in order */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** @return the chapter of that name */
    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** @return which topic fits where */
    public Contexts contexts() {
        return contexts;
    }

    /** @return the language it is read in */
    public String language() {
        return language;
    }
}
