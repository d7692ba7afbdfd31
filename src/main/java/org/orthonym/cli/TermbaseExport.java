package org.orthonym.cli;

import java.util.TreeMap;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.EntityProfile;

/** A termbase by ISO 30042:2019, dialect TBX-Basic: a concept an entity, a term a language. */
final class TermbaseExport implements EntityExport {
  private final Console console;

  TermbaseExport(Console console) {
    this.console = console;
  }

  @Override
  public void begin() {
    console.say("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    console.say(
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
            + " xmlns=\"urn:iso:std:iso:30042:ed-2\">");
    console.say(
        "<tbxHeader><fileDesc><sourceDesc><p>Orthonym</p></sourceDesc></fileDesc></tbxHeader>");
    console.say("<text><body>");
  }

  @Override
  public void add(CompiledEntity entity) {
    TreeMap<String, String> terms = new TreeMap<>(entity.natives());
    EntityProfile.targets().forEach(target -> terms.put(target, entity.form(target).full()));
    StringBuilder out = new StringBuilder("<conceptEntry id=\"" + escaped(entity.id()) + "\">");
    terms.forEach(
        (language, term) ->
            out.append("<langSec xml:lang=\"")
                .append(language)
                .append("\"><termSec><term>")
                .append(escaped(term))
                .append("</term></termSec></langSec>"));
    console.say(out.append("</conceptEntry>").toString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @Override
  public void end() {
    console.say("</body></text>");
    console.say("</tbx>");
  }
}
