package org.plenum;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A placeholder of a pattern in ICU's message format.
 *
 * @param forms what it chooses among: the plural forms or the words of a select, none for the others
 */
record Placeholder(int argument, ArgType type, Set<String> forms) {

    static List<Placeholder> of(String text) {
        var pattern = new MessagePattern(text);
        var found = new ArrayList<Placeholder>();
        for (var i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_START) {
                var argument = pattern.getPart(i + 1).getValue();
                found.add(new Placeholder(argument, pattern.getPart(i).getArgType(), forms(pattern, i)));
            }
        }
        return found;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        var nested = 0;
        for (var i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> nested++;
                case ARG_LIMIT -> nested--;
                case ARG_SELECTOR -> {
                    if (nested == 0) {
                        forms.add(pattern.getSubstring(part));
                    }
                }
                default -> {} // the parts of ICU's format that name no form
            }
        }
        return forms;
    }

    boolean isPlural() {
        return type == ArgType.PLURAL;
    }

    /** What a rule or an issue has to give for it: a number, any text, or one of some words. */
    String taken() {
        return switch (type) {
            case PLURAL, SELECTORDINAL, SIMPLE, CHOICE -> argument + " a number";
            case SELECT -> argument + " one of " + forms;
            case NONE -> argument + " anything";
        };
    }
}
