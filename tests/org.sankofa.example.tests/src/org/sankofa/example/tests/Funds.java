package org.sankofa.example.tests;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.sankofa.example.DiasporaFactory;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.example.Fund;
import org.sankofa.example.Grant;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** A workspace with one space, and funds in it. */
final class Funds {

    static final String SPACE = "office";

    private Funds() {
    }

    static Workspace workspace(Path folder) throws StoreException {
        return workspace(folder, WorkspaceOptions.defaults());
    }

    static Workspace workspace(Path folder, WorkspaceOptions options) throws StoreException {
        Workspace workspace = Workspaces.create(folder.resolve("network"), Identity.of("Ama Mensah", "ama@example.org"), options);
        workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        return workspace;
    }

    /** Saves a fund. */
    static RecordKey save(Workspace workspace, String title, String... areas) throws StoreException {
        try (EditingSession session = workspace.create(SPACE, DiasporaPackage.Literals.FUND)) {
            session.run("Fill", () -> {
                session.record().setTitle(Text.of("en", title));
                for (String area : areas) {
                    session.record().getAreas().add(workspace.vocabularies().byNotation("area:" + area).orElseThrow());
                }
            });
            session.save(null);
            return session.key();
        }
    }

    /** Adds a grant to a fund. */
    static void grant(Workspace workspace, RecordKey key, String date, String amount) throws StoreException {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Grant", () -> {
                Grant grant = DiasporaFactory.eINSTANCE.createGrant();
                grant.setId(Ids.newId());
                grant.setDate(date == null ? null : PartialDate.parse(date));
                grant.setAmount(amount == null ? null : new BigDecimal(amount));
                ((Fund) session.record()).getGrants().add(grant);
            });
            session.save(null);
        }
    }

    static Fund read(Workspace workspace, RecordKey key) {
        return (Fund) workspace.snapshot().record(key).orElseThrow();
    }
}
