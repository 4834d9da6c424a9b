import {
  Button,
  EXPERIMENTAL_FileUpload as FileUpload,
  Field,
  Heading,
  Label,
} from '@digdir/designsystemet-react';
import { useDataReader } from '../useDataReader.ts';
import { writeSize } from './writeSize.ts';

interface FileFieldProps {
  file: File | null;
  choose: (file: File) => void;
}

/** Takes a file, dropped or chosen. */
export function FileField({ file, choose }: FileFieldProps) {
  const { d, language } = useDataReader();
  return (
    <section aria-labelledby="fil">
      <Heading level={2} data-size="sm" id="fil">
        {d.upload.file}
      </Heading>
      <Field>
        <Label className="ds-sr-only">{d.upload.choose}</Label>
        <FileUpload data-color="accent" className="file-upload">
          {file ? (
            <Field.Description className="long">
              {d.upload.chosen(file.name, writeSize(file.size, d, language))}
            </Field.Description>
          ) : (
            <>
              <Field.Description>{d.upload.drop}</Field.Description>
              <Field.Description>{d.upload.kinds}</Field.Description>
            </>
          )}
          <Button asChild variant="secondary" data-color="accent" data-size="sm">
            <span>{file ? d.upload.another : d.upload.choose}</span>
          </Button>
          <input
            type="file"
            accept=".csv,.txt,.json,.xlsx,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              if (chosen) choose(chosen);
            }}
          />
        </FileUpload>
      </Field>
    </section>
  );
}
