package org.sankofa.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** The merge of one record with a thousand objects in it. */
final class LargeRecordBench implements Benchmark {

    private static final int OBJECTS = 1000;

    @Override
    public String name() {
        return "large-record";
    }

    @Override
    public String label() {
        return "merge one large record";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        context.report().section("Merge a record of " + OBJECTS + " contained objects");
        RecordState base;
        List<String> ids = new ArrayList<>();
        try (Workspace workspace = Workspaces.create(context.folder().resolve("large"),
                Identity.of("Bench", "bench@example.org"))) {
            Space space = workspace.createSpace(SpaceOptions.of(BenchContext.SPACE, Space.Kind.NETWORK));
            CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
            record.setId(Ids.newId());
            for (int i = 0; i < OBJECTS; i++) {
                RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
                estimate.setId(Ids.newId());
                ids.add(estimate.getId());
                record.getRemittanceEstimates().add(estimate);
            }
            space.write("Add", batch -> batch.put(record));
            base = workspace.snapshot().state(new RecordKey(BenchContext.SPACE, "countryCase", record.getId()))
                    .orElseThrow();
        }
        StateEdit left = base.edit("zzzzzzz00001");
        StateEdit right = base.edit("zzzzzzz00002");
        for (int i = 0; i < OBJECTS; i++) {
            (i % 2 == 0 ? left : right).set(ids.get(i), Keys.value("year"), "2004");
        }
        RecordCodec codec = new RecordCodec();
        byte[] before = codec.write(base);
        byte[] ours = codec.write(left.done());
        byte[] theirs = codec.write(right.done());
        List<Sample> samples = new ArrayList<>();
        RecordState[] merged = new RecordState[1];
        for (int turn = 0; turn < context.pairs() + 5; turn++) {
            Sample sample = Sample.of(() -> {
                merged[0] = Merge.merge(codec.parseUnchecked(ours), codec.parseUnchecked(theirs),
                        List.of(codec.parseUnchecked(before)));
                codec.write(merged[0]);
            });
            if (turn >= 5) {
                samples.add(sample);
            }
        }
        context.report().runs("merge, three versions parsed and one written", samples);
        context.report().count("bytes of each version", ours.length, "bytes");
        context.report().count("conflicts", merged[0].conflicts().size(), "conflicts");
    }
}
