package org.plenum.web;

import java.nio.file.Path;
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

    /** Starts on a free port. */
    public static Installation on(Path data) {
        return new Installation(
                SpringApplication.run(PlenumWeb.Application.class, "--server.port=0", "--plenum.data=" + data));
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
