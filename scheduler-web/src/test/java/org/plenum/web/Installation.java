package org.plenum.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Plenum in this process, on a folder of data of its own: as many beside one another as there are tests. */
public final class Installation implements AutoCloseable {
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
