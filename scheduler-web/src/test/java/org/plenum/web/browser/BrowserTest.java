package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.web.Installation;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the pages in Chromium. Where there is none, these tests are skipped and say so, unless CI is to run them all.
 *
 * <p>They know nothing but addresses and what is on the pages. Each class begins with a new installation of its own, so
 * that classes run side by side.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final String CONFERENCE = "heads-of-ncb-15";
    static final String TIMETABLE = "/conferences/" + CONFERENCE + "/timetable";
    static final String VERSIONS = "/conferences/" + CONFERENCE + "/versions";
    static final String CHANGES = "/conferences/" + CONFERENCE + "/changes";
    static final String EDIT_MANY = "/conferences/" + CONFERENCE + "/edit-many";
    static final String PARITY = "/conferences/" + CONFERENCE + "/parity";
    static final String PROGRAMME = "/conferences/" + CONFERENCE + "/programme";
    static final String RULES = "/conferences/" + CONFERENCE + "/rules";
    static final Path SAMPLE = Path.of("..", "samples", CONFERENCE + ".json");
    static final Pattern ENDED = Pattern.compile("(Stopped|Finished) after");

    /** For a draft that is feasible and complete, and the same however slow the machine is: so time must not end it before. */
    private static final Map<String, Object> ENOUGH = Map.of("moves", 20_000, "spent", "PT1H");

    private static final Duration DEADLINE = Duration.ofMinutes(5); // only what is broken keeps waiting to the end
    private static final double DEADLINE_MS = DEADLINE.toMillis();
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell", // what there is for this: a fifth of the work for each page that is opened
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable APIRequestContext api;
    private @Nullable Installation installation;

    /** What a browser complained of, and what it asked for in vain. */
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path data) {
        var executable = executable();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("There is no Chromium on the PATH.\nInstall the package (chromium).");
        }
        Assumptions.assumeTrue(executable.isPresent(), "No Chromium on the PATH: the pages are not tested.");
        installation = Installation.on(data);
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(ARGUMENTS)
                        .setTimeout(DEADLINE_MS));
        api = playwright.request().newContext(new APIRequest.NewContextOptions().setTimeout(DEADLINE_MS));
        PlaywrightAssertions.setDefaultAssertionTimeout(DEADLINE_MS);
        haveTimetable();
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterEach
    void leaveNothingBehind() {
        stopSearches();
        closePages();
    }

    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (installation != null) {
            installation.close();
        }
    }

    /** Has the same timetable of the sample on every machine, by moves. */
    private void haveTimetable() {
        stop("/api/v1/jobs/1"); // of a new installation, which searches for as long as it takes there
        stopSearches();
        var search = begin(Map.of("from", "empty", "seed", 1, "limits", ENOUGH));
        await().atMost(DEADLINE).until(() -> api().get(address(search)).text().contains("\"state\":\"finished\""));
        var page = open(new Browser.NewContextOptions(), TIMETABLE + "?lang=en");
        assertThat(page.locator(".verdict.good")).isVisible();
        assertThat(page.locator("#score .run")).containsText(ENDED);
        closePages();
    }

    /** Ends what still searches as soon as it has found something feasible and complete, and waits for that. */
    void endSearches() {
        stopSearches(search -> search.at("/best/feasible").asBoolean()
                && search.at("/best/complete").asBoolean());
    }

    void stopSearches() {
        stopSearches(_ -> true);
    }

    private void stopSearches(Predicate<JsonNode> which) {
        await().atMost(DEADLINE).until(() -> {
            var searching =
                    Stream.of("queued", "running").flatMap(this::searches).toList();
            searching.stream()
                    .filter(which)
                    .forEach(search -> stop("/api/v1/jobs/" + search.get("id").asString()));
            return searching.isEmpty();
        });
    }

    private Stream<JsonNode> searches(String state) {
        var jobs = api().get(address("/api/v1/jobs?state=" + state)).text();
        return JsonMapper.shared().readTree(jobs).get("items").valueStream();
    }

    /** Begins a search that does not end before a test has seen what it is to see, however slow the machine; its address. */
    String beginLongSearch(String from) {
        return begin(Map.of("from", from, "limits", Map.of("spent", "PT1H")));
    }

    void stop(String search) {
        assertThat(api().post(address(search + "/stop"))).isOK();
    }

    String begin(Map<String, Object> job) {
        return begin(CONFERENCE, job);
    }

    String begin(String conference, Map<String, Object> job) {
        var begun = api().post(
                        address("/api/v1/conferences/" + conference + "/jobs"),
                        RequestOptions.create().setData(job));
        assertThat(begun).isOK();
        return Objects.requireNonNull(begun.headers().get("location"));
    }

    APIRequestContext api() {
        return Objects.requireNonNull(api);
    }

    /** Publishes what there is, and has another draft to compare it with. */
    void publishAndSolveAgain() {
        var page = open(new Browser.NewContextOptions().setLocale("en"), VERSIONS);
        page.locator("input[name=by]").fill("The secretariat");
        page.locator("input[name=note]").fill("After the programme committee");
        page.locator("#publish").click();
        assertThat(page.locator("#versions tbody tr").first()).containsText("After the programme committee");
        begin(Map.of("seed", 99, "limits", ENOUGH));
        endSearches();
        moveByHand(); // for a search keeps to what is published
        closePages();
    }

    /** Publishes the draft, whatever it breaks. */
    void publishDraft() {
        var published = api().post(
                        address("/api/v1/conferences/" + CONFERENCE + "/publish"),
                        RequestOptions.create().setData(Map.of("by", "Ada", "anyway", true)));
        assertThat(published).isOK();
    }

    void moveByHand() {
        place("preparation-europe", "2019-04-11T16:00", "presquile");
    }

    /** Gives a session of the draft another place, whatever that breaks. */
    void place(String session, String start, String room) {
        var placed = api().put(
                        address("/api/v1/conferences/" + CONFERENCE + "/timetable/placements/" + session),
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("start", start, "room", room)));
        assertThat(placed).isOK();
    }

    /** How far a page can be scrolled sideways, in pixels. */
    static int sideways(Page page) {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The texts of all elements, as soon as the page has them. */
    static void assertTexts(Locator elements, String... texts) {
        assertThat(elements).hasText(texts, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    /** Shows what a file would make. */
    static void upload(Page page, Path document) {
        page.locator("input[type=file]").setInputFiles(document);
        page.locator(".upload button").click();
    }

    String address(String path) {
        return Objects.requireNonNull(installation).address() + path;
    }

    /** The patterns of all addresses that show a page. */
    List<PathPattern> pages() {
        return Objects.requireNonNull(installation).pages();
    }

    Page open(Browser.NewContextOptions options, String path) {
        complaints.clear();
        var context = Objects.requireNonNull(browser).newContext(options);
        context.setDefaultTimeout(DEADLINE_MS);
        contexts.add(context);
        var page = context.newPage();
        if (!Boolean.FALSE.equals(options.javaScriptEnabled)) {
            waitForScripts(page);
        }
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        page.navigate(address(path));
        return page;
    }

    /** Nothing is clicked, chosen or looked at on a page whose scripts are not there yet, however slow the machine. */
    private static void waitForScripts(Page page) {
        page.addInitScript(
                "document.addEventListener('DOMContentLoaded', () => { document.documentElement.dataset.ready = '' })");
        page.addLocatorHandler(page.locator("html:not([data-ready])"), _ -> {});
    }
}
