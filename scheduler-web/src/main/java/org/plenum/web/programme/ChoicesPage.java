package org.plenum.web.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.conference.Roster;
import org.plenum.conference.Session;
import org.plenum.exchange.choice.ChoiceEdits;
import org.plenum.exchange.choice.ChoiceReader;
import org.plenum.exchange.choice.Choices;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeModel.Reading;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which choices of delegates are counted, and become wishes of the conference. */
@Controller
@RequestMapping("/conferences/{id}/programme/wishes/choices")
final class ChoicesPage {
    private static final int USUAL_LEAST = 2; // one delegate has no weight, and could be known by the pair
    private static final Layout TABLE = Tab.table("interests");
    private static final List<Integer> LEAST = List.of(1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100);

    private final ConferenceService conferences;
    private final ProgrammeService programme;
    private final ProgrammeModel model;

    ChoicesPage(ConferenceService conferences, ProgrammeService programme, ProgrammeModel model) {
        this.conferences = conferences;
        this.programme = programme;
        this.model = model;
    }

    /**
     * A number of delegates that can be asked for.
     *
     * @param pairs that at least so many want, as far as the conference takes them
     */
    public record Least(int heads, int pairs) {}

    /**
     * Two sessions, by their names, that the same delegates want.
     *
     * @param value as the form carries it
     */
    public record PairView(String value, String one, String other, int heads) {}

    @GetMapping
    ModelAndView begin(@PathVariable String id, Locale locale) {
        return new ModelAndView("programme-choices", frame(model.read(id, locale), List.of()));
    }

    /** Counts what somebody has pasted or uploaded. */
    @PostMapping(params = "!do")
    ModelAndView count(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<MultipartFile> file,
            Locale locale)
            throws IOException {
        var reading = model.read(id, locale);
        var uploaded = file.filter(each -> !each.isEmpty());
        var bytes = uploaded.isPresent() ? uploaded.get().getBytes() : text.getBytes(StandardCharsets.UTF_8);
        var read = ChoiceReader.read(reading.programme(), bytes);
        var counted = read.result().filter(choices -> !choices.strongest().isEmpty());
        if (counted.isPresent()) {
            return preview(reading, counted.get(), USUAL_LEAST, List.of());
        }
        var nothing = read.result()
                .map(choices -> choices.delegates() == 0 ? "programme.choices.nothing" : "programme.choices.single")
                .map(key -> reading.texts().say(key));
        var wrong = Stream.concat(
                        nothing.stream(),
                        read.issues().stream().map(issue -> reading.texts().say(issue.message())))
                .toList();
        var page = new ModelAndView(
                "programme-choices",
                frame(reading, wrong)
                        .addAttribute("text", text)
                        .addAttribute(
                                "unknown", read.result().map(Choices::unknown).orElse(List.of())));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelMap frame(Reading reading, List<String> wrong) {
        return model.frame(reading)
                .addAttribute("tab", Tab.WISHES)
                .addAttribute("present", reading.programme().rows(TABLE).size())
                .addAttribute("wrong", wrong);
    }

    private ModelAndView preview(Reading reading, Choices choices, int least, List<String> wrong) {
        var sessions = reading.checked().conference().conference().sessions();
        var most = choices.spread().lastKey();
        return new ModelAndView(
                "programme-choices",
                frame(reading, wrong)
                        .addAttribute("choices", choices)
                        .addAttribute("unknown", choices.unknown())
                        .addAttribute(
                                "pairs",
                                choices.strongest().stream()
                                        .map(pair -> new PairView(
                                                ChoiceForm.written(pair),
                                                name(sessions, pair.one()),
                                                name(sessions, pair.other()),
                                                pair.heads()))
                                        .toList())
                        .addAttribute(
                                "leasts",
                                LEAST.stream()
                                        .filter(heads -> heads <= most)
                                        .map(heads ->
                                                new Least(heads, Math.min(Choices.MOST_PAIRS, choices.pairs(heads))))
                                        .toList())
                        .addAttribute("least", Math.min(least, most)));
    }

    private static String name(Roster<Session> sessions, String id) {
        return sessions.find(id).map(Session::name).orElse(id);
    }

    /** Makes the counts wishes, unless somebody else has meanwhile changed what they replace. */
    @PostMapping(params = "do=take")
    ModelAndView take(
            @PathVariable String id, ChoiceForm form, @RequestParam(defaultValue = "") String by, Locale locale) {
        var before = Programme.of(conferences.get(id, form.seen()).document(), locale);
        var edits = form.replacing()
                ? ChoiceEdits.replacing(before, form.wanted())
                : ChoiceEdits.adding(before, form.wanted());
        var edited = programme.enter(id, form.seen(), edits, locale, by);
        if (edited.document().isPresent()) {
            return new ModelAndView(Redirects.toProgramme(id, Tab.WISHES.id() + "#table-interests"));
        }
        var reading = model.read(id, locale);
        var isClash = !edited.clashes().isEmpty();
        var wrong = isClash
                ? List.of(reading.texts().say("programme.choices.meanwhile"))
                : edited.complaints().stream()
                        .map(each -> reading.texts().say(each.issue().message()))
                        .distinct()
                        .toList();
        var page = preview(reading, form.choices(), form.least(), wrong);
        page.setStatus(isClash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
