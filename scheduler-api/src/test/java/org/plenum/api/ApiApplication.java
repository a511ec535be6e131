package org.plenum.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The API by itself, without pages. */
@SpringBootApplication
class ApiApplication {}
