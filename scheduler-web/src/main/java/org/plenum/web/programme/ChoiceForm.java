package org.plenum.web.programme;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.choice.Choices;
import org.plenum.exchange.choice.Choices.Pair;

/**
 * Counted choices as a form carries them from the page that shows them to the one that keeps them: without names.
 *
 * @param delegates who have chosen anything
 * @param pair each as its heads and the ids of its sessions
 * @param least as many delegates at least must want both sessions of a pair
 * @param replacing whether the wishes that are there are given up
 * @param seen the revision that the people saw
 */
record ChoiceForm(int delegates, List<String> pair, int least, boolean replacing, int seen) {
    private static final Pattern PAIR = Pattern.compile("([1-9][0-9]{0,6}) (\\S+) (\\S+)");

    ChoiceForm {
        pair = List.copyOf(pair);
    }

    /** As the form carries it. */
    static String written(Pair pair) {
        return pair.heads() + " " + pair.one() + " " + pair.other();
    }

    /** The choices, as far as the form has them. */
    Choices choices() {
        var pairs = pair.stream().map(ChoiceForm::read).toList();
        var spread = pairs.stream()
                .collect(Collectors.toMap(Pair::heads, _ -> 1, Integer::sum, TreeMap<Integer, Integer>::new));
        return new Choices(delegates, spread, pairs, List.of(), List.of());
    }

    /** The pairs that enough delegates want. */
    List<Pair> wanted() {
        return choices().strongest().stream()
                .filter(each -> each.heads() >= least)
                .toList();
    }

    private static Pair read(String text) {
        var parts = PAIR.matcher(text);
        if (!parts.matches()) {
            throw Refusal.senseless("The form has a pair of sessions that cannot be read.\nCount the choices again.");
        }
        return new Pair(parts.group(2), parts.group(3), Integer.parseInt(parts.group(1)));
    }
}
