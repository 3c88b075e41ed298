package se.larstig.privacy.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import se.larstig.privacy.PrivacyQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.PersonalData.Document;
import se.larstig.shared.PersonalData.Fact;
import se.larstig.shared.PersonalData.Word;
import se.larstig.web.Texts;

/** P1.1: the same for a program: times in UTC, days as 2026-11-22, files as base64. The gate holds it to the rule of the page beside it. */
@WebServlet("/privacy/my-data.json")
public class MyDataResource extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient PrivacyQueries queries;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var holdings = queries.held(current.get());
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"mina-uppgifter.json\"");
        try (var json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(response.getWriter())) {
            json.writeStartObject();
            for (var holding : holdings) {
                json.writeStartArray(holding.name());
                for (var row : holding.rows()) {
                    json.writeStartObject();
                    row.facts().forEach(fact -> write(json, fact));
                    json.writeEnd();
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private void write(JsonGenerator json, Fact fact) {
        var name = fact.name().substring(fact.name().lastIndexOf('.') + 1);
        if (fact.value() instanceof Word word) {
            json.write(name, texts.say(word.key()));
        } else if (fact.value() instanceof Document document) {
            json.writeStartObject(name)
                    .write("name", document.name())
                    .write(
                            "base64",
                            Base64.getEncoder().encodeToString(document.bytes().get()))
                    .writeEnd();
        } else if (fact.value() instanceof Boolean truth) {
            json.write(name, truth);
        } else if (fact.value() instanceof Number number) {
            json.write(name, number.longValue());
        } else {
            json.write(name, String.valueOf(fact.value()));
        }
    }
}
