package org.sankofa.search.internal.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.sankofa.store.StoreException;

/** Those who wait until the index has caught up. */
final class Waiting {

    private final List<CompletableFuture<Void>> all = new ArrayList<>();

    /** Somebody waits from now on. */
    synchronized CompletableFuture<Void> begin() {
        CompletableFuture<Void> caughtUp = new CompletableFuture<>();
        all.add(caughtUp);
        return caughtUp;
    }

    /** All who wait now; whoever comes later waits for the next round. */
    synchronized List<CompletableFuture<Void>> take() {
        List<CompletableFuture<Void>> taken = List.copyOf(all);
        all.clear();
        return taken;
    }

    /** They wait for another round. */
    synchronized void again(List<CompletableFuture<Void>> taken) {
        all.addAll(taken);
    }

    /** Nobody waits any more. */
    void end(StoreException why) {
        take().forEach(one -> one.completeExceptionally(why));
    }

    /**
     * Waits, at most so long.
     *
     * @param most null: as long as it takes
     * @return whether the index has caught up
     */
    static boolean until(CompletableFuture<Void> caughtUp, Duration most) throws StoreException {
        try {
            if (most == null) {
                caughtUp.get();
            } else {
                caughtUp.get(most.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw Failures.of(e.getCause());
        }
    }
}
