package org.plenum.exchange.external;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;

/** The time zone of a programme: the one that it names, else what its offsets allow to say. */
final class ProgrammeZone {
    private static final int SECONDS = 3600;

    private ProgrammeZone() {}

    static String of(ExternalProgramme programme, Adaptations adaptations) {
        var named = programme.zone();
        if (ZoneId.getAvailableZoneIds().contains(named)) {
            return named;
        }
        if (!named.isEmpty()) {
            adaptations.add(Adaptation.ZONE_UNREADABLE, "", named);
        }
        var zone = ofOffsets(programme);
        var what = zone.equals("UTC") ? Adaptation.ZONE_MISSING : Adaptation.ZONE_FROM_OFFSET;
        adaptations.add(what, "", zone);
        return zone;
    }

    /** A zone that always has the only offset, if that is whole hours. */
    private static String ofOffsets(ExternalProgramme programme) {
        Set<ZoneOffset> offsets = programme.events().stream()
                .flatMap(event -> event.time().offset().stream())
                .collect(Collectors.toSet());
        if (offsets.size() != 1) {
            return "UTC";
        }
        var seconds = offsets.iterator().next().getTotalSeconds();
        var zone = "Etc/GMT%+d".formatted(-seconds / SECONDS); // its signs are the other way round
        return seconds % SECONDS == 0
                        && seconds != 0
                        && ZoneId.getAvailableZoneIds().contains(zone)
                ? zone
                : "UTC";
    }
}
