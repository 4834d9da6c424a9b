import { Heading, Link } from '@digdir/designsystemet-react';

export interface FileLink {
  name: string;
  /** What it is good for, in a line. */
  text: string;
  href: string;
  /** What the browser is to call it, where the answer does not say. */
  fileName?: string;
}

/** Files to download, each with a line on what it is good for. */
export function FileList({ title, files }: { title: string; files: readonly FileLink[] }) {
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className="downloads__files">
        {files.map(({ name, text, href, fileName }) => (
          <li key={href}>
            <Link href={href} download={fileName ?? true} data-color="accent">
              {name}
            </Link>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
