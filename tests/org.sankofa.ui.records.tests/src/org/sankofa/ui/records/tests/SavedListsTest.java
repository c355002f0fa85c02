package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.Sort;
import org.sankofa.ui.records.internal.list.ListColumn;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.list.SavedLists;

class SavedListsTest {

    @TempDir
    Path network;

    @Test
    void whatWasSavedIsThereTheNextTime() throws IOException {
        SavedList ghana = new SavedList("Gh\u00e1na = 1", "area:GHA kind:lesson \"a: b\"",
                List.of(ListColumn.TITLE, ListColumn.KEEPER), Sort.MODIFIED, true);
        SavedLists lists = new SavedLists(network);
        lists.save(ghana);
        lists.save(list("Albania"));
        assertEquals(List.of(list("Albania"), ghana), again().all());
    }

    @Test
    void aListOfTheSameNameTakesThePlaceOfTheOther() throws IOException {
        SavedLists lists = new SavedLists(network);
        lists.save(list("Albania"));
        SavedList other = new SavedList("albania ", "area:ALB", ListColumn.USUAL, Sort.YEAR, false);
        lists.save(other);
        assertEquals(List.of(other), again().all());
    }

    @Test
    void aRenamedListKeepsWhatItShows() throws IOException {
        SavedLists lists = new SavedLists(network);
        SavedList before = new SavedList("before", "area:ALB", ListColumn.USUAL, Sort.YEAR, true);
        lists.save(before);
        lists.rename(before, "after");
        assertEquals(List.of(new SavedList("after", "area:ALB", ListColumn.USUAL, Sort.YEAR, true)), again().all());
        assertTrue(lists.find("before").isEmpty());
    }

    @Test
    void aForgottenListIsGone() throws IOException {
        SavedLists lists = new SavedLists(network);
        lists.save(list("one"));
        lists.save(list("other"));
        lists.delete(list("one"));
        assertEquals(List.of(list("other")), again().all());
    }

    @Test
    void columnsAndOrdersOfAnotherVersionAreLeftOut() throws IOException {
        store("0.name=old\n0.columns=TITLE,SHOE_SIZE\n0.sort=BY_HEIGHT\n");
        assertEquals(List.of(new SavedList("old", "", List.of(ListColumn.TITLE), Sort.TITLE, false)), again().all());
    }

    @Test
    void aDamagedFileIsAFailureThatSaysWhatToDo() throws IOException {
        store("0.name=\\u00zz");
        assertTrue(assertThrows(IOException.class, this::again).getMessage().contains("Delete it"));
    }

    private void store(String content) throws IOException {
        Files.createDirectories(network.resolve("workbench"));
        Files.writeString(network.resolve("workbench").resolve("lists.properties"), content);
    }

    private SavedLists again() throws IOException {
        SavedLists lists = new SavedLists(network);
        lists.read();
        return lists;
    }

    private static SavedList list(String name) {
        return new SavedList(name, "", ListColumn.USUAL, Sort.TITLE, false);
    }
}
