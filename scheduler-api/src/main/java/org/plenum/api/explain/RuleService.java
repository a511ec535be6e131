package org.plenum.api.explain;

import java.util.List;
import java.util.Locale;
import org.plenum.guide.Guide;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;
import org.springframework.stereotype.Service;

/** The rule book in the reader's language. */
@Service
public class RuleService {

    /** Every rule, in the catalogue's order. */
    public List<RuleText> list(Locale locale) {
        return Guide.in(locale).rules();
    }

    /** Every preset; the first is that of conferences that name none. */
    public List<PresetText> listPresets(Locale locale) {
        return Guide.in(locale).presets();
    }
}
