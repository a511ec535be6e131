package org.plenum.api;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that all topics need. */
@Configuration
class ApiConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
