package org.plenum.repair;

import java.util.ArrayList;
import java.util.List;

/** The best ejection chains so far, one for each target. */
final class BestChains {
    private final int limit;
    private final List<EjectionChain> chains = new ArrayList<>();

    /** @param limit how many chains it holds */
    BestChains(int limit) {
        this.limit = limit;
    }

    void offer(EjectionChain chain) {
        var known = chains.stream()
                .filter(each -> each.target().equals(chain.target()))
                .findFirst();
        if (known.isPresent() && EjectionChain.BEST_FIRST.compare(known.get(), chain) <= 0) {
            return;
        }
        known.ifPresent(chains::remove);
        chains.add(chain);
        chains.sort(EjectionChain.BEST_FIRST);
        if (chains.size() > limit) {
            chains.removeLast();
        }
    }

    /** The effort above which a chain cannot be among them. */
    long bound() {
        return chains.size() < limit ? Long.MAX_VALUE : chains.getLast().effort();
    }

    /** The chains, the best first. */
    List<EjectionChain> list() {
        return List.copyOf(chains);
    }
}
