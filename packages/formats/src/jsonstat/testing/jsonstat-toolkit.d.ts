/** The part of the independent reader that the tests use; the package has no types of its own. */
declare module 'jsonstat-toolkit' {
  export interface ToolkitCell {
    value: number | null;
    status?: string | null;
  }
  export interface ToolkitDataset {
    length: number;
    id: string[];
    n: number;
    updated: string;
    Data(cell: number): ToolkitCell | null;
    Dimension(id: string): { id: string[] } | null;
  }
  export default function JSONstat(json: unknown): ToolkitDataset;
}
