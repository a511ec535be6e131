package org.plenum.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Plenum in this process, on a folder of data of its own: as many beside one another as there are tests. */
public final class Installation implements AutoCloseable {
    private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

    private final ConfigurableApplicationContext application;

    private Installation(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /**
     * Starts on a free port.
     *
     * @param more configurations than the application has
     */
    public static Installation on(Path data, Class<?>... more) {
        var application = new SpringApplication(PlenumWeb.Application.class);
        application.addPrimarySources(List.of(more));
        return new Installation(application.run("--server.port=0", "--plenum.data=" + data));
    }

    /** What Spring has wired of this type. */
    <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    /** The patterns of all addresses that show a page: what is downloaded, and what only leads elsewhere, is none. */
    public List<PathPattern> pages() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(mapped -> isPage(mapped.getKey(), mapped.getValue()))
                .flatMap(mapped ->
                        Objects.requireNonNull(mapped.getKey().getPathPatternsCondition()).getPatterns().stream())
                .distinct()
                .toList();
    }

    private static boolean isPage(RequestMappingInfo mapped, HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.plenum.web")
                && mapped.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && PAGES.contains(handler.getMethod().getReturnType());
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        var server = ((WebServerApplicationContext) application).getWebServer();
        return "http://127.0.0.1:" + Objects.requireNonNull(server).getPort();
    }

    @Override
    public void close() {
        application.close();
    }
}
