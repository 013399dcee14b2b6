package org.lumbar.fhir;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// The resources of a record, out of their Bundles. Of one that stands twice the later version counts.
final class Items {

    private static final int DEEPEST = 8;

    private final Map<String, Item> byKey = new LinkedHashMap<>();
    private final Map<String, Item> byAddress = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// The resources within a resource.
    ///
    /// @throws RecordException when Bundles stand in Bundles without end
    static Items of(Resource resource) {
        var items = new Items();
        items.add(resource, "", "the top", 0);
        items.byKey.values().forEach(item -> {
            if (!item.fullUrl().isEmpty()) {
                items.byAddress.put(item.fullUrl(), item);
            }
            items.byAddress.putIfAbsent(item.reference(), item);
        });
        return items;
    }

    List<Item> all() {
        return List.copyOf(byKey.values());
    }

    List<String> notes() {
        return notes;
    }

    private void add(Resource resource, String fullUrl, String place, int depth) {
        if (depth > DEEPEST) {
            throw new RecordException(place + ": Bundles stand in Bundles more than " + DEEPEST
                    + " deep; give the record as one Bundle.");
        }
        switch (resource) {
            case Bundle bundle -> {
                int number = 0;
                for (BundleEntryComponent entry : bundle.getEntry()) {
                    number++;
                    if (entry.hasResource()) {
                        String address = entry.hasFullUrl() ? entry.getFullUrl() : "";
                        add(entry.getResource(), address, within(place, number), depth + 1);
                    }
                }
            }
            case Parameters parameters -> {
                for (ParametersParameterComponent each : parameters.getParameter()) {
                    if (each.hasResource()) {
                        add(each.getResource(), "", "parameter " + each.getName(), depth + 1);
                    }
                }
            }
            default -> put(new Item(resource, fullUrl, place));
        }
    }

    private static String within(String place, int number) {
        return (place.equals("the top") ? "" : place + ", ") + "entry " + number;
    }

    private void put(Item item) {
        String key = item.reference();
        Item before = byKey.get(key);
        if (before != null && !before.resource().equalsDeep(item.resource())) {
            boolean later = isLater(item, before);
            notes.add(key + " stands twice and differs; the " + (later ? "later" : "earlier") + " one is used");
            if (!later) {
                return;
            }
        }
        byKey.put(key, item);
    }

    /// By when it was last updated; of what does not say the one that stands later.
    private static boolean isLater(Item item, Item before) {
        InstantType now = item.resource().getMeta().getLastUpdatedElement();
        InstantType then = before.resource().getMeta().getLastUpdatedElement();
        return !now.hasValue() || instant(now).compareTo(instant(then)) >= 0 || !then.hasValue();
    }

    private static Instant instant(InstantType when) {
        try {
            return when.hasValue()
                    ? OffsetDateTime.parse(when.getValueAsString()).toInstant()
                    : Instant.MAX;
        } catch (DateTimeParseException _) {
            return Instant.MAX;
        }
    }

    /// What a reference of a resource leads to, within the resource or the record.
    Optional<Resource> resolve(Item from, Reference reference) {
        if (reference.getResource() instanceof Resource known) {
            return Optional.of(known);
        }
        String address = reference.getReference();
        if (address == null) {
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return from.contained().stream()
                    .filter(each -> address.substring(1).equals(Item.id(each)))
                    .findFirst();
        }
        Item found = byAddress.get(address);
        return Optional.ofNullable(found == null ? byAddress.get(relative(address)) : found)
                .map(Item::resource);
    }

    /// Type and id at the end of an address, without version; the address itself when it has none.
    static String relative(String address) {
        String plain = address.replaceFirst("/_history/.*$", "");
        int last = plain.lastIndexOf('/');
        return plain.substring(plain.lastIndexOf('/', last - 1) + 1);
    }
}
