package org.plenum.api.explain;

import java.util.List;
import java.util.Locale;
import org.plenum.guide.Guide;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;
import org.springframework.stereotype.Service;

/** The rule book in the language of who asks. */
@Service
public class RuleService {

    /** Every rule, in the catalogue's order. */
    public List<RuleText> list(Locale locale) {
        return Guide.in(locale).rules();
    }

    /** Every preset, the one of conferences that name none first. */
    public List<PresetText> listPresets(Locale locale) {
        return Guide.in(locale).presets();
    }
}
