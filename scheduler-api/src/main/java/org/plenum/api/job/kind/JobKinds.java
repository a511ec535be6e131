package org.plenum.api.job.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.exchange.json.Fields;
import org.springframework.stereotype.Component;

/** The kinds of jobs that exist. */
@Component
public final class JobKinds {
    /** The kind of a job whose request names none. */
    static final String USUAL = "solve";

    private final List<JobKind<?>> kinds;

    public JobKinds(List<JobKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The names of some kinds. */
    public List<String> names(Predicate<JobKind<?>> which) {
        return kinds.stream().filter(which).map(JobKind::name).toList();
    }

    /** The kind of this name. */
    public JobKind<?> get(String name) {
        return find(name).orElseThrow();
    }

    /** Reads the options of a kind; if only another version of Plenum knows that kind, those of the usual one. */
    JobOptions readOptions(String name, Fields fields) {
        return find(name).orElseGet(() -> get(USUAL)).read(fields);
    }

    private Optional<JobKind<?>> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
