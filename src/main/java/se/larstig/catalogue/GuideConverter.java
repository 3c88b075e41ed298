package se.larstig.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.ContentJson;
import se.larstig.catalogue.content.Guide;

/** What the leader of a sitting has before her lives in one JSON column. */
@Converter
public class GuideConverter implements AttributeConverter<Guide, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Guide guide) {
        return guide == null ? null : ContentJson.write(guide);
    }

    @Override
    public @Nullable Guide convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : ContentJson.readGuide(json);
    }
}
