package org.plenum.api.reoptimise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;
import org.plenum.repair.reoptimise.ReoptimisationOptions;

/** The options of a re-optimisation as fields of a job's request. */
public final class ReoptimisationOptionsJson {
    private static final List<String> LEAST = Arrays.stream(ReoptimisationOptions.Least.values())
            .map(least -> least.name().toLowerCase(Locale.ROOT))
            .toList();

    private ReoptimisationOptionsJson() {}

    public static ReoptimisationOptions read(Fields fields) {
        var stability = fields.find("stability", value -> value.count(0, ReoptimisationOptions.REPAIR_ONLY));
        var maxMoves = fields.find("maxMoves", value -> value.count(0, Value.MOST));
        var freezeBefore = fields.find("freezeBefore", TimeNotation::time);
        var keep = fields.list("keep", Value::id);
        var least = fields.find("least", value -> value.nameOf(LEAST))
                .map(name -> ReoptimisationOptions.Least.valueOf(name.toUpperCase(Locale.ROOT)));
        return new ReoptimisationOptions(
                stability.orElse(ReoptimisationOptions.USUAL.stability()),
                maxMoves,
                freezeBefore,
                Set.copyOf(keep),
                least.orElse(ReoptimisationOptions.USUAL.least()));
    }

    static void write(ReoptimisationOptions wishes, Members into) {
        into.number("stability", wishes.stability());
        wishes.maxMoves().ifPresent(most -> into.number("maxMoves", most));
        wishes.freezeBefore().ifPresent(time -> into.text("freezeBefore", time));
        into.texts("keep", wishes.keep().stream().sorted().toList());
        into.text("least", wishes.least().name().toLowerCase(Locale.ROOT));
    }
}
