/** RDF as Turtle: just enough of it to write a catalogue, with everything escaped. https://www.w3.org/TR/turtle/ */
import { LANGUAGES, type LocalizedText } from '@regionpuls/domain';

export type Term =
  | { kind: 'iri'; value: string }
  | { kind: 'name'; value: string }
  | { kind: 'literal'; value: string; language?: string; datatype?: string }
  | { kind: 'blank'; properties: Properties };

/** Predicate as a prefixed name (or `a`), and its objects; none of them leaves the predicate out. */
export type Properties = readonly (readonly [predicate: string, objects: readonly Term[]])[];

export interface Subject {
  iri: string;
  properties: Properties;
}

export const iri = (value: string): Term => ({ kind: 'iri', value });
/** `dcat:Dataset`: of the writer's own making, never from outside. */
export const name = (value: string): Term => ({ kind: 'name', value });
export const plain = (value: string): Term => ({ kind: 'literal', value });
export const typed = (value: string, datatype: string): Term => ({ kind: 'literal', value, datatype });
export const blank = (properties: Properties): Term => ({ kind: 'blank', properties });

/** A text in each of its languages. */
export function localized(text: LocalizedText): Term[] {
  return LANGUAGES.map((language) => ({ kind: 'literal', value: text[language], language }));
}

export function writeTurtle(
  prefixes: Readonly<Record<string, string>>,
  subjects: readonly Subject[],
): string {
  const head = Object.entries(prefixes).map(
    ([prefix, namespace]) => `@prefix ${prefix}: ${writeIri(namespace)} .`,
  );
  const body = subjects.map(
    (subject) => `${writeIri(subject.iri)}${writeProperties(subject.properties, '  ')} .`,
  );
  return [head.join('\n'), ...body].join('\n\n') + '\n';
}

function writeProperties(properties: Properties, indent: string): string {
  return properties
    .filter(([, objects]) => objects.length > 0)
    .map(([predicate, objects]) => {
      const written = objects.map((object) => writeTerm(object, `${indent}  `));
      return `\n${indent}${predicate} ${written.join(`,\n${indent}  `)}`;
    })
    .join(' ;');
}

function writeTerm(term: Term, indent: string): string {
  switch (term.kind) {
    case 'iri':
      return writeIri(term.value);
    case 'name':
      return term.value;
    case 'blank':
      return `[${writeProperties(term.properties, `${indent}  `)}\n${indent}]`;
    case 'literal': {
      const text = `"${escapeText(term.value)}"`;
      if (term.language) return `${text}@${term.language}`;
      return term.datatype ? `${text}^^${term.datatype}` : text;
    }
  }
}

/** What an IRI may not hold is percent-encoded. */
function writeIri(value: string): string {
  return `<${value.replace(/[\p{Cc} <>"{}|^`\\]/gu, (mark) => encodeURIComponent(mark))}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeText(text: string): string {
  return text.replace(/[\\"]|\p{Cc}/gu, (mark) => {
    return ESCAPES[mark] ?? `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
