package org.plenum.web.page;

import org.plenum.api.About;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what Plenum is, for who opens the address without knowing. */
@Controller
final class HomePage {
    private final About about;

    HomePage(About about) {
        this.about = about;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("product", about.product());
        return "home";
    }
}
