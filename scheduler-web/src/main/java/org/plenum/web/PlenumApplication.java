package org.plenum.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring finds and wires: everything below {@code org.plenum.web} and {@code org.plenum.api}. */
@SpringBootApplication(scanBasePackages = {"org.plenum.web", "org.plenum.api"})
class PlenumApplication {}
