package org.plenum.exchange.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.Titles;

/**
 * A block of cells with a row for each delegate. Its first row has the sessions, and the others ticks or ranks below
 * them; or else there are cells that list sessions.
 */
final class ChoiceBlock {
    private static final Titles WORDS = Titles.in(Locale.ENGLISH); // it knows yes and no in every language
    private static final Set<String> TICKS = Set.of("☑", "☒", "✅", "√", "●", "■", "+", "*");
    private static final Set<String> NO_TICKS = Set.of("-", "–", "—", "☐", "□", "○", "✗", "✘", "❌");
    private static final Pattern RANK = Pattern.compile("0*[1-9]\\d{0,2}(?:[.,]0+|[.)º°ª])?");

    private final List<List<String>> rows;
    private final SessionTitles titles;
    private final ListedTitles listed;
    private final boolean hasTicks;
    private final Tally tally;

    /** @param rows of cells, without the empty rows */
    ChoiceBlock(List<List<String>> rows, SessionTitles titles) {
        this.rows = rows.stream()
                .map(row -> row.stream().map(TextCells::clean).toList())
                .toList();
        this.titles = titles;
        listed = new ListedTitles(titles);
        tally = new Tally(titles);
        var ofSessions = columns().filter(this::isOfSession).boxed().toList();
        hasTicks = !ofSessions.isEmpty()
                && ofSessions.stream().flatMap(this::below).noneMatch(this::isList);
        if (hasTicks) {
            columns().forEach(this::countTicks);
        } else {
            columns().filter(this::hasLists).forEach(this::countTitles);
        }
    }

    /** Whether the first row has sessions, with something else than sessions below them. */
    boolean hasTicks() {
        return hasTicks;
    }

    Tally tally() {
        return tally;
    }

    private String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What stands in a column below the first row. */
    private Stream<String> below(int column) {
        return IntStream.range(1, rows.size())
                .mapToObj(row -> cell(row, column))
                .filter(cell -> !cell.isEmpty());
    }

    private IntStream columns() {
        return IntStream.range(0, rows.stream().mapToInt(List::size).max().orElse(0));
    }

    private boolean isOfSession(int column) {
        return titles.find(cell(0, column)).isPresent();
    }

    private boolean isList(String cell) {
        return listed.in(cell).stream().anyMatch(each -> each.session().isPresent());
    }

    private void countTicks(int column) {
        var title = cell(0, column);
        var session = titles.find(title);
        if (session.isEmpty() && !title.isEmpty() && hasTicks(column)) {
            tally.unknown(title);
        }
        session.ifPresent(id -> {
            below(column).filter(cell -> !isTick(cell) && !isNoTick(cell)).forEach(tally::unread);
            IntStream.range(1, rows.size())
                    .filter(row -> isTick(cell(row, column)))
                    .forEach(row -> tally.want(row, id));
        });
    }

    /** Whether a column has nothing but ticks; the first may have numbers of its own. */
    private boolean hasTicks(int column) {
        return column > 0
                && below(column).allMatch(cell -> isTick(cell) || isNoTick(cell))
                && below(column).anyMatch(ChoiceBlock::isTick);
    }

    private static boolean isTick(String cell) {
        return TICKS.contains(cell)
                || WORDS.flag(cell).equals(Optional.of(true))
                || RANK.matcher(TextCells.number(new Cell.Text(cell))).matches();
    }

    private static boolean isNoTick(String cell) {
        return NO_TICKS.contains(cell) || WORDS.flag(cell).equals(Optional.of(false));
    }

    /** Whether cells of a column list sessions: of the first, which may have names, most of them. */
    private boolean hasLists(int column) {
        var filled = Stream.concat(Stream.of(cell(0, column)), below(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var lists = filled.stream().filter(this::isList).count();
        return column > 0 ? lists > 0 : 2 * lists > filled.size();
    }

    private void countTitles(int column) {
        for (var row = isList(cell(0, column)) ? 0 : 1; row < rows.size(); row++) {
            for (var each : listed.in(cell(row, column))) {
                var delegate = row;
                each.session()
                        .ifPresentOrElse(session -> tally.want(delegate, session), () -> tally.unknown(each.title()));
            }
        }
    }
}
