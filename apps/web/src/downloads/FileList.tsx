import { Heading, Link } from '@digdir/designsystemet-react';

interface FileText {
  name: string;
  /** What it is good for, in a line. */
  text: string;
}

/** A file that the service has. */
export interface FileLink extends FileText {
  href: string;
  /** What the browser is to call it, where the answer does not say. */
  fileName?: string;
}

/** A file that is made here, when it is asked for. */
export interface MadeFile extends FileText {
  save: () => void;
}

/** Files to download, each with a line on what it is good for. */
export function FileList({ title, files }: { title: string; files: readonly (FileLink | MadeFile)[] }) {
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className="downloads__files">
        {files.map((file) => (
          <li key={file.name}>
            {'href' in file ? (
              <Link href={file.href} download={file.fileName ?? true} data-color="accent">
                {file.name}
              </Link>
            ) : (
              <Link asChild data-color="accent">
                <button type="button" className="downloads__make" onClick={file.save}>
                  {file.name}
                </button>
              </Link>
            )}
            <span>{file.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
