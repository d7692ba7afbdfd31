package org.orthonym.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.EntityProfile;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.Tenure;

/** An object a line: what is known of an entity, and how each language writes it. */
final class JsonLinesExport implements EntityExport {
  private static final JsonMapper JSON = new JsonMapper();

  private final Console console;

  JsonLinesExport(Console console) {
    this.console = console;
  }

  @Override
  public void add(CompiledEntity entity) throws IOException {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", entity.id()).put("type", entity.type().label());
    if (entity.gender() != Gender.UNKNOWN) {
      object.put("gender", entity.gender().name().toLowerCase(Locale.ROOT));
    }
    list(object, "countries", entity.countries());
    ObjectNode forms = object.putObject("forms");
    EntityProfile.targets().forEach(target -> forms.put(target, entity.form(target).full()));
    if (!entity.natives().isEmpty()) {
      ObjectNode natives = object.putObject("natives");
      new TreeMap<>(entity.natives()).forEach(natives::put);
    }
    list(object, "short", entity.shortForms());
    if (!entity.tenures().isEmpty()) {
      ArrayNode offices = object.putArray("offices");
      entity.tenures().forEach(tenure -> office(offices.addObject(), tenure));
    }
    list(object, "related", entity.related());
    console.say(JSON.writeValueAsString(object.put("file", entity.file())));
  }

  private static void list(ObjectNode object, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      values.forEach(object.putArray(name)::add);
    }
  }

  private static void office(ObjectNode office, Tenure tenure) {
    office.put("office", tenure.office()).put("of", tenure.of());
    if (!tenure.from().equals(LocalDate.MIN)) {
      office.put("from", tenure.from().toString());
    }
    if (!tenure.until().equals(LocalDate.MAX)) {
      office.put("until", tenure.until().toString());
    }
  }
}
