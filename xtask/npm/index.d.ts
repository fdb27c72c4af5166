/** A short stretch of the input that shows why a finding is there. */
export interface Evidence {
  /** Counted from 1, in the input as given. */
  line?: number;
  text?: string;
  /** Where there were several files. */
  file?: string;
  /** In place of a line where the finding comes from answers. */
  question?: string;
  answer?: string;
}

export interface Command {
  purpose?: string;
  shell: string;
  text: string;
  /** It changes the directory, or removes or overwrites something. */
  risky: boolean;
}

export interface FindingText {
  lang: string;
  title: string;
  meaning?: string;
  why?: string;
  causes?: string[];
  steps?: string[];
  situations?: string[];
  verify?: string;
  caution?: string;
}

export type Severity = "error" | "warning" | "info";

export interface Finding {
  id: string;
  kind: "readiness-check" | "known-issue" | "unrecognized-error";
  severity: Severity;
  reported_by_setup: boolean;
  decided_by: "id" | "code" | "setting" | "text" | "answer";
  /** The finding of the same run that caused this one. */
  consequence_of: string | null;
  evidence?: Evidence[];
  values?: Record<string, string>;
  /** The facts behind it, and what would satisfy the check. */
  because?: { fact: string; value: string; line?: number; relation?: string; needed?: string }[];
  /** Names of the situations that apply. */
  situations?: string[];
  /** Setup's own message. */
  message?: string | null;
  /** Other ids that print the sentence on which the decision rests. */
  shared_with?: string[];
  /** False: the catalog has no row for this id. */
  known?: boolean;
  /** Microsoft's help topic. */
  topic?: string | null;
  related?: string[];
  commands: Command[];
  text?: FindingText;
}

export interface Run {
  number: number;
  first_line: number;
  last_line: number;
  product: "2013" | "2016" | "2019" | "SE" | null;
  setup_build: string | null;
  setup_release: string | null;
  installed_build: string | null;
  mode: string | null;
  interface: "unattended" | "gui" | null;
  user?: string | null;
  server?: string | null;
  site?: string | null;
  organization?: string | null;
  started: string | null;
  ended: string | null;
  outcome: "succeeded" | "failed" | "incomplete" | "unknown";
  checks: { evaluated: number; failed: number; warned: number; passed?: number; not_evaluated?: number };
  /** Every rule and setting that Setup evaluated; in the last three runs. */
  analysis?: { id: string; kind: string; state: string; value?: string; line?: number }[];
  /** Against the run before of the same mode: ids. */
  compared?: { with: number; solved: string[]; remaining: string[]; new: string[] } | null;
  findings: Finding[];
  plan: { action?: string; step?: string; for: string[] }[];
}

export interface Report {
  schema: "setup-readiness/1";
  tool: { version: string; content_date: string };
  source: {
    kind: "log" | "console" | "text" | "script" | "answers" | "empty" | "other";
    bytes: number;
    lines: number;
    encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
    files: { name: string; used: boolean }[];
  };
  notices: { code: string; text?: string }[];
  /** Number of the run to look at first. */
  shown_run: number;
  runs: Run[];
}

export type ErrorCode = "load" | "csp" | "mime" | "unsupported" | "read" | "internal";

export interface SetupReadinessEventMap {
  /** The report without evidence, values and names. */
  "setup-readiness-report": CustomEvent<Report>;
  "setup-readiness-error": CustomEvent<{ code: ErrorCode; message: string }>;
  "setup-readiness-feedback": CustomEvent<{ id: string; helpful: boolean }>;
}

/**
 * `<setup-readiness>`
 *
 * Attributes, observed live: `lang` (BCP 47 tag), `rule` (a rule or issue id: the page's topic),
 * `view` (`log`, `questions` or `lookup`), `theme` (`light`, `dark` or `auto`), `eager` (load at
 * once), `heading-level` (1 to 5), `feedback` (a URL or mail address), `links` (`none`). The
 * element sets `state`: `idle`, `loading`, `reading`, `done` or `error`.
 */
export interface SetupReadinessElement extends HTMLElement {
  /** The last report. */
  readonly report: Report | null;
  /**
   * Analyses a log, or text pasted from one. A new call ends the one before. Rejects only with
   * `AbortError`, or where the app cannot run or a file cannot be read.
   */
  diagnose(
    input: File | Blob | (File | Blob)[] | string,
    options?: { signal?: AbortSignal },
  ): Promise<Report>;
  /** Back to the state before the first use. */
  reset(): void;

  addEventListener<K extends keyof SetupReadinessEventMap>(
    type: K,
    listener: (this: SetupReadinessElement, event: SetupReadinessEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: SetupReadinessElement, event: HTMLElementEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "setup-readiness": SetupReadinessElement;
  }
  interface GlobalEventHandlersEventMap extends SetupReadinessEventMap {}
}
