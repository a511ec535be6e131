package org.plenum.api;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;

/** What all topics need: their settings of Spring, and the time. */
@Configuration
@PropertySource("classpath:scheduler-api.properties")
class ApiConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A database of its own, in place of a file. */
    @Configuration
    @Profile("postgres")
    @PropertySource("classpath:scheduler-api-postgres.properties")
    static class Postgres {}
}
