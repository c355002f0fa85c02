package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.cli.internal.Folders;
import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Batch;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** P7 and the exchange of whole spaces, beside plain Git with the same commits on the same server. */
final class ShareBench implements Benchmark {

    private static final int[] EDITS = { 1, 10, 50 };
    private static final int MANY = 1000;
    private static final int EACH = 10_000;
    private static final int COMMON = 100;
    private static final int TURNS = 3;

    @Override
    public String name() {
        return "share";
    }

    @Override
    public String label() {
        return "share with others";
    }

    private static SharedSpaces shared(Workspace workspace) {
        return Sharing.plain().of(workspace, SharingOptions.of(Questions.NOBODY));
    }

    @Override
    public void run(BenchContext context) throws Exception {
        context.report().section("Share a space of " + context.records() + " records with a server (P7)");
        if (!PlainGit.installed()) {
            context.report().skipped("sharing", "because git is not installed");
            return;
        }
        Generated generated = context.generate("ana", context.records());
        Path served = Files.createDirectories(context.folder().resolve("served"));
        try (BenchServer server = new BenchServer(served)) {
            Workspace workspace = generated.workspace();
            try (workspace) {
                SharedSpaces shared = shared(workspace);
                new Publish(shared, generated.space(), server.create("ours.git")).run(Progress.NONE);
                BenchContext.copy(server.folder("ours.git"), server.folder("git.git"));
                for (int k : EDITS) {
                    edits(context, generated, shared, server, k);
                }
                many(context, generated, shared, server);
            }
            join(context, server);
            apart(context, generated, server);
        }
    }

    private static void put(Generated generated, Batch batch, long number, boolean notes, String what)
            throws StoreException {
        String kind = Kinds.kindOf(generated.network().kind(number));
        Record record = RecordJson.copy(batch.get(kind, generated.network().id(number)).orElseThrow());
        if (notes) {
            record.setNotes(Text.of("en", what));
        } else {
            record.setSummary(Text.of("en", what));
        }
        batch.put(record);
    }

    private static void edits(BenchContext context, Generated generated, SharedSpaces shared, BenchServer server,
            int k) throws Exception {
        for (int i = 0; i < k; i++) {
            long number = (i * 7919L + k) % generated.network().size();
            String what = "Edit " + i + " of " + k + ": looked at again.";
            generated.space().write("Edit " + i, batch -> put(generated, batch, number, true, what));
        }
        long requests = server.requests();
        long bytes = server.received();
        new Share(shared, generated.space()).run(Progress.NONE);
        long ours = server.received() - bytes;
        BenchReport report = context.report();
        report.count("bytes sent for " + k + " edits", ours, "bytes");
        report.count("requests for " + k + " edits", server.requests() - requests, "requests");
        requests = server.requests();
        bytes = server.received();
        push(generated, server);
        long git = server.received() - bytes;
        report.count("bytes sent by git push of the same commits", git, "bytes");
        report.count("requests of git push", server.requests() - requests, "requests");
        report.count("bytes, ours to those of git push", (double) ours / git, "x");
    }

    private static void push(Generated generated, BenchServer server) throws IOException {
        PlainGit.at(generated.space().repository()).run("push", "-q", server.url("git.git"), "main");
    }

    private static void many(BenchContext context, Generated generated, SharedSpaces shared, BenchServer server)
            throws Exception {
        int k = (int) Math.min(MANY, generated.network().size());
        List<Sample[]> pairs = new ArrayList<>();
        long ours = 0;
        long git = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            int t = turn;
            generated.space().write("Change " + k, batch -> {
                for (int i = 0; i < k; i++) {
                    put(generated, batch, i * (generated.network().size() / k), true, "Turn " + t + ": looked at.");
                }
            });
            long before = server.received();
            Sample first = Sample.of(() -> new Share(shared, generated.space()).run(Progress.NONE));
            ours = server.received() - before;
            before = server.received();
            Sample second = Sample.of(() -> push(generated, server));
            git = server.received() - before;
            pairs.add(new Sample[] { first, second });
        }
        context.report().pairs("share " + k + " changed records", "Sankofa: look, send, note", "git push", pairs);
        context.report().count("bytes sent for " + k + " changed records", ours, "bytes");
        context.report().count("bytes sent by git push", git, "bytes");
        context.report().count("bytes, ours to those of git push", (double) ours / git, "x");
    }

    private static void join(BenchContext context, BenchServer server) throws Exception {
        List<Sample[]> pairs = new ArrayList<>();
        long ours = 0;
        long git = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            Path dir = context.folder().resolve("ben");
            long before = server.sent();
            Sample first = Sample.of(() -> {
                try (Workspace workspace = Workspaces.create(dir, Identity.of("Ben", "ben@example.org"))) {
                    new Join(shared(workspace), server.url("ours.git")).run(Progress.NONE);
                }
            });
            ours = server.sent() - before;
            Path clone = context.folder().resolve("clone.git");
            before = server.sent();
            Sample second = Sample.of(() -> PlainGit.at(context.folder()).run("clone", "-q", "--bare",
                    server.url("ours.git"), clone.toString()));
            git = server.sent() - before;
            pairs.add(new Sample[] { first, second });
            delete(dir);
            delete(clone);
        }
        context.report().pairs("join", "Sankofa: receive, look through, synced, counted", "git clone --bare", pairs);
        context.report().count("bytes received by joining", ours, "bytes");
        context.report().count("bytes received by git clone", git, "bytes");
    }

    /** @return what Git says of the merge, whose result is pushed whatever it is: a merge without a work tree */
    private static String together(PlainGit git, String url) throws IOException {
        git.run("fetch", "-q", url, "main:refs/heads/theirs");
        String said = git.said("merge-tree", "--write-tree", "--messages", "main", "theirs");
        String tree = said.lines().findFirst().orElseThrow();
        String commit = git.said("-c", "user.name=Ben", "-c", "user.email=ben@example.org", "commit-tree", "-m", "Merge",
                "-p", "main", "-p", "theirs", tree).strip();
        git.run("push", "-q", url, commit + ":refs/heads/main");
        return said;
    }

    private static void delete(Path folder) throws IOException {
        Folders.empty(folder);
        Files.delete(folder);
    }

    /** Two members who changed many records each without a connection, some of them the same. */
    private static void apart(BenchContext context, Generated generated, BenchServer server) throws Exception {
        long each = Math.min(EACH, generated.network().size() / 3);
        long common = Math.min(COMMON, each);
        Path bens = context.folder().resolve("ben");
        try (Workspace ana = Workspaces.open(generated.workspace().directory(), WorkspaceOptions.defaults());
                Workspace ben = Workspaces.create(bens, Identity.of("Ben", "ben@example.org"))) {
            ana.setChecks(List.of());
            ben.setChecks(List.of());
            SharedSpaces first = shared(ana);
            SharedSpaces second = shared(ben);
            Space mine = ana.space(BenchContext.SPACE).orElseThrow();
            new Share(first, mine).run(Progress.NONE);
            Space his = new Join(second, server.url("ours.git")).run(Progress.NONE).space();
            mine.write("Change many", batch -> {
                for (long i = 0; i < each; i++) {
                    put(generated, batch, i, true, "By Ana.");
                }
            });
            his.write("Change many", batch -> {
                for (long i = each - common; i < 2 * each - common; i++) {
                    put(generated, batch, i, false, "By Ben.");
                }
            });
            new Share(first, mine).run(Progress.NONE);
            BenchContext.copy(server.folder("ours.git"), server.folder("apart.git"));
            PlainGit git = PlainGit.at(context.folder().resolve("bens.git"));
            BenchContext.copy(his.repository(), context.folder().resolve("bens.git"));
            String[] conflicts = new String[1];
            Sample plain = Sample.of(() -> conflicts[0] = together(git, server.url("apart.git")));
            ShareResult[] result = new ShareResult[1];
            Sample sample = Sample.of(() -> result[0] = new Share(second, his).run(Progress.NONE));
            context.report().pairs("share after " + each + " changed records on each side, " + common + " in common",
                    "Sankofa: receive, merge, look through, send", "git fetch, merge-tree, commit-tree, push",
                    List.<Sample[]>of(new Sample[] { sample, plain }));
            context.report().count("files in conflict for git merge-tree",
                    conflicts[0].lines().filter(line -> line.startsWith("CONFLICT")).count(), "files");
            context.report().count("records merged", result[0].received().merged(), "records");
            context.report().count("records that came in", result[0].received().changes().size(), "records");
            context.report().count("records in conflict", result[0].received().conflicts(), "records");
            new Share(first, mine).run(Progress.NONE);
            if (!mine.head().equals(his.head())) {
                throw new IllegalStateException("The two sides did not come to the same version");
            }
        }
    }
}
