/**
 * A strict reader of Turtle that shares nothing with our writer: prefixes, IRIs, prefixed names, literals with language or datatype, and
 * blank nodes in brackets. Whatever else a text holds is an error. https://www.w3.org/TR/turtle/#sec-grammar
 */
export interface Triple {
  subject: string;
  predicate: string;
  /** An IRI in angle brackets, `_:n`, or a literal as `"text"@nb` or `"text"^^<datatype>`. */
  object: string;
}

const TOKENS: readonly [string, RegExp][] = [
  ['space', /[ \t\r\n]+|#[^\n]*\n/y],
  ['prefix', /@prefix(?=[ \t])/y],
  ['language', /@[a-z]{2}(-[a-z]+)?/y],
  ['iri', /<[^\p{Cc} <>"{}|^`\\]*>/uy],
  ['text', /"(?:[^"\\\n\r]|\\[tbnrf"'\\]|\\u[0-9A-F]{4}|\\U[0-9A-F]{8})*"/y],
  ['name', /[A-Za-z][A-Za-z0-9-]*:[A-Za-z][A-Za-z0-9-]*/y],
  ['namespace', /[A-Za-z][A-Za-z0-9-]*:(?=[ \t])/y],
  ['a', /a(?=[ \t])/y],
  ['mark', /\^\^|[.;,[\]]/y],
];

interface Token {
  kind: string;
  text: string;
}

/** @throws Error saying what stood where something else was to stand. */
export function readTurtle(text: string): Triple[] {
  const tokens = tokenise(text);
  const prefixes = new Map<string, string>();
  const triples: Triple[] = [];
  let at = 0;
  let blanks = 0;

  const peek = () => tokens[at];
  const take = (kind: string, exact?: string): string => {
    const token = tokens[at++];
    if (token?.kind !== kind || (exact !== undefined && token.text !== exact)) {
      throw new Error(
        `${exact ?? kind} expected before «${tokens
          .slice(at - 1, at + 4)
          .map((t) => t.text)
          .join(' ')}»`,
      );
    }
    return token.text;
  };
  const takeName = (): string => {
    const [prefix, local] = take('name').split(':') as [string, string];
    const namespace = prefixes.get(prefix);
    if (namespace === undefined) throw new Error(`no prefix ${prefix}`);
    return `<${namespace}${local}>`;
  };
  const takeIri = (): string => {
    if (peek()?.kind === 'name') return takeName();
    const address = take('iri');
    if (!/^<[a-z]+:/.test(address)) throw new Error(`${address} is not absolute`);
    return address;
  };
  const takeObject = (): string => {
    const token = peek();
    if (token?.kind === 'text') {
      const literal = unescape(take('text'));
      if (peek()?.kind === 'language') return literal + take('language');
      if (peek()?.text !== '^^') return literal;
      take('mark', '^^');
      return `${literal}^^${takeIri()}`;
    }
    if (token?.text !== '[') return takeIri();
    take('mark', '[');
    const blank = `_:${++blanks}`;
    takeProperties(blank);
    take('mark', ']');
    return blank;
  };
  const takeProperties = (subject: string): void => {
    for (;;) {
      const predicate =
        peek()?.kind === 'a' && take('a') ? '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>' : takeIri();
      for (;;) {
        triples.push({ subject, predicate, object: takeObject() });
        if (peek()?.text !== ',') break;
        take('mark', ',');
      }
      if (peek()?.text !== ';') return;
      take('mark', ';');
    }
  };

  while (at < tokens.length) {
    if (peek()?.kind === 'prefix') {
      take('prefix');
      const prefix = take('namespace').slice(0, -1);
      prefixes.set(prefix, take('iri').slice(1, -1));
    } else {
      takeProperties(takeIri());
    }
    take('mark', '.');
  }
  return triples;
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = TOKENS.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      return match ? [{ kind, text: match[0] }] : [];
    })[0];
    if (!found) throw new Error(`not Turtle: «${text.slice(at, at + 60)}»`);
    if (found.kind !== 'space') tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

const SIMPLE: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

function unescape(literal: string): string {
  return literal.replace(/\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))/g, (_, four, eight, mark: string) => {
    const code = (four ?? eight) as string | undefined;
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (SIMPLE[mark] ?? mark);
  });
}
