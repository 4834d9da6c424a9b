/** What can be asked of the store. Async, so that a client-server engine can stand behind it without touching a caller. */
import type {
  AsOf,
  BoundaryBasis,
  Figures,
  Partner,
  Published,
  Region,
  RegionChange,
  SeriesKey,
  Status,
  Target,
  Triangle,
  Vintage,
} from '@regionpuls/domain';
import type { AccessBook } from './access/accessBook.ts';
import type { BoundaryReader, BoundaryWriter } from './boundarySet.ts';
import type { EmbedBook } from './embedUse/embedBook.ts';
import type { GateReader, GateWriter } from './gate/gate.ts';
import type { Changes } from './changes.ts';
import type { Payload } from './payload.ts';
import type { Points } from './points.ts';

export interface FiguresReader extends GateReader, BoundaryReader {
  /**
   * Figures as of an instant, or the latest. Latest figures are resident and swapped whole when a vintage is published;
   * older ones are decoded from the vintages and memoised.
   *
   * A vintage counts as known at T when its publication is not after T. Once this archive existed at T, it must also have
   * been recorded by T: so an answer given at T can be given again, whatever was added later.
   */
  figures(asOf?: AsOf): Promise<Figures>;
  vintages(filter?: { source?: string; indicator?: string }): Promise<VintageSummary[]>;
  vintage(id: number): Promise<Vintage | null>;
  /** Every value that any vintage gave for one period of one series, oldest first. */
  history(key: SeriesKey, period: string, asOf?: AsOf): Promise<HistoricValue[]>;
  /** What each vintage said of the series' newest periods; null when there is no such series. */
  triangle(key: SeriesKey, periods: number): Promise<Triangle | null>;
  /** The newest region table and its changes. */
  regions(): Promise<{ regions: Region[]; changes: RegionChange[] }>;
  /** Deliveries newest first. A delivery that was there already is not there twice. */
  deliveries(limit: number): Promise<Delivery[]>;
  /** The raw bytes of a payload. */
  payload(hash: string): Promise<Uint8Array | null>;
  /** The raw bytes of a payload as a stream, which throws at its end when they are not those that were delivered. */
  openPayload(hash: string): Promise<Payload | null>;
  close(): Promise<void>;
}

export interface VintageSummary extends Vintage {
  indicators: string[];
  /** Observations new to the archive, and those that replaced another value. */
  added: number;
  revised: number;
  /** All observations delivered, changed or not. */
  delivered: number;
}

export interface HistoricValue {
  vintage: Vintage;
  value: number | null;
  status: Status;
}

export interface Delivery {
  id: number;
  source: string;
  fileName: string;
  payload: string;
  recorded: string;
  /** The options the file was read with, such as boundaries and publication date. */
  options: Record<string, string>;
  report: unknown;
}

export interface AgreementsReader {
  targets(): Promise<Target[]>;
  target(id: string): Promise<Target | null>;
  partners(): Promise<Partner[]>;
  close(): Promise<void>;
}

export interface AgreementsWriter extends AgreementsReader, AccessBook, EmbedBook {
  addPartner(partner: Partner): Promise<void>;
  /** Adds a target with its versions. @throws when the id exists. */
  addTarget(target: Target): Promise<void>;
  /** Adds a version; older ones are kept. @throws when the version is not the next one or is agreed before the last. */
  addPathVersion(targetId: string, version: Target['versions'][number]): Promise<void>;
}

export interface DeliveryDraft {
  source: string;
  fileName: string;
  payload: Uint8Array;
  options: Record<string, string>;
  report: unknown;
  vintages: VintageDraft[];
}

export interface VintageDraft extends Published {
  series: SeriesDraft[];
}

/** One series of one publication; arrays in period order, each period once. */
export interface SeriesDraft {
  key: SeriesKey;
  ordinals: ArrayLike<number>;
  /** NaN where the status has no value. */
  values: Float64Array;
  statuses: Uint8Array;
}

/** A delivery whose figures are said series by series. */
export interface PublishingHead extends Omit<DeliveryDraft, 'payload' | 'report' | 'vintages'> {
  payload: Payload;
  /** Each becomes a vintage; `PublishingSession` numbers them by their place here. */
  releases: readonly Published[];
}

/** What a publication in progress can be told and asked. Nothing of it is kept unless all of it is. */
export interface PublishingSession {
  /** A series that the delivery has. @param tolerance values nearer each other than this are no revision; 0 unless told. */
  series(key: SeriesKey, tolerance?: number): OpenSeries;
  /** What the archive has of a series; empty arrays when it has nothing. */
  latest(key: SeriesKey): Points;
  /** Keys of an indicator's series that were in the archive before and that the delivery does not have. Ask when all are told. */
  untouched(indicator: string, boundaries: BoundaryBasis): Iterable<SeriesKey>;
}

export interface OpenSeries {
  /** What the archive had when the series was opened; empty arrays when it had nothing. */
  readonly latest: Points;
  /**
   * What of the points changes `latest`. They must not change between this and `say`, which need not find it out again.
   * Points that differ, and that a later vintage has its own word for, change nothing now; they are `superseded`.
   */
  changes(points: Points): Changes & { superseded: number };
  /**
   * What the delivery's releases say, each once. The arrays are copied.
   * @throws naming release and series when the archive could not answer for it.
   */
  say(releases: readonly (Points & { release: number })[]): void;
}

/** What a publication did. */
export interface Publication {
  outcome: 'published' | 'unchanged';
  delivery: number;
  vintages: { id: number; published: string; added: number; revised: number; unchanged: number }[];
  /** Revised values, largest first, at most 50. */
  revisions: { key: SeriesKey; period: string; before: number | null; after: number | null }[];
}

export interface FiguresWriter extends FiguresReader, GateWriter, BoundaryWriter {
  /**
   * Publishes all vintages of a delivery in one transaction: all of it or nothing. The same payload with the same options
   * again changes nothing and answers `unchanged`, also when two processes try at once.
   */
  publish(draft: DeliveryDraft): Promise<Publication>;
  /**
   * As `publish`, for deliveries of any size: the series come one at a time. Null when `work` answered null: then nothing was
   * stored. `work` is not called when the same delivery was published before.
   */
  publishing(
    head: PublishingHead,
    work: (session: PublishingSession) => { report: unknown } | null,
  ): Promise<Publication | null>;
  /** Publishes a region table and its changes as a delivery of its own. */
  publishRegions(
    draft: Omit<DeliveryDraft, 'vintages'> & Published & { regions: Region[]; changes: RegionChange[] },
  ): Promise<Publication>;
  /** What the same delivery did when it came before; null when it never came. */
  delivered(head: Pick<PublishingHead, 'source' | 'options' | 'payload'>): Promise<Publication | null>;
  /** Keeps raw bytes without a delivery, such as what waits in quarantine. The same bytes again change nothing. */
  keepPayload(payload: Payload): Promise<void>;
}
