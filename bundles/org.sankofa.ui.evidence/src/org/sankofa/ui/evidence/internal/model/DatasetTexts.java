package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.sankofa.model.Dataset;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.ui.evidence.internal.Messages;

/**
 * What the record of an edition says of itself, in the language of the person. Importers write what they know of a publication in
 * English; where it stands there as they wrote it, it is said here in the language of the window. What people wrote stays as it is.
 *
 * @param record the edition
 * @param dataset code of its data set, such as {@code WDI}
 * @param languages of the person, the best first
 */
public record DatasetTexts(Dataset record, String dataset, List<String> languages) {

    private static final String BY_FILE = "file ";

    /** @return its name, with the edition where that is in it */
    public String title() {
        Text title = record.getTitle();
        String given = Labels.title(record, languages);
        String edition = record.getEdition() == null ? "" : record.getEdition();
        if (!isEnglish(title)) {
            return given;
        }
        String key = key("title");
        return Messages.english(key).map(known -> given.equals(known) ? text(key) : !edition.isEmpty() && given.equals(known + ", " + edition)
            ? text("set.title.edition", text(key), edition(edition)) : given).orElse(given);
    }

    /** @return how an edition is called: one that has no name of its own is known by what its file holds */
    public static String edition(String name) {
        return name.startsWith(BY_FILE) ? text("set.edition.file", name.substring(BY_FILE.length())) : name;
    }

    /** @return who publishes it; may be empty */
    public String publisher() {
        if (record.getPublisher() != null) {
            return Labels.title(record.getPublisher(), languages);
        }
        return record.getPublisherName() == null ? "" : known("publisher", record.getPublisherName());
    }

    /** @return under which conditions it may be used; may be empty. Licences have names, which are alike in all languages */
    public String licence() {
        return shown(record.getRights());
    }

    /** @return what to beware of; may be empty */
    public String method() {
        return isEnglish(record.getMethod()) ? known("method", shown(record.getMethod())) : shown(record.getMethod());
    }

    private String known(String what, String given) {
        String key = key(what);
        return Messages.english(key).filter(given::equals).map(known -> text(key)).orElse(given);
    }

    private String key(String what) {
        return "set." + dataset + "." + what;
    }

    private boolean isEnglish(Text text) {
        return text != null && !text.isEmpty() && text.best(languages).language().startsWith("en");
    }

    private String shown(Text text) {
        return text == null || text.isEmpty() ? "" : text.best(languages).value();
    }
}
