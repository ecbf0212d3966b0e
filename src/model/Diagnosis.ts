/** What went wrong, told apart by where it can be mended. */
export type DiagnosisKind =
  | 'request'
  | 'unknown'
  | 'endpoint'
  | 'unreachable'
  | 'timeout'
  | 'session'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'rateLimited'
  | 'serviceError'
  | 'portal'
  | 'starting'
  | 'cors'
  | 'mixedContent'
  | 'redirect'
  | 'loginPage'
  | 'encoding'
  | 'interrupted'
  | 'tooLarge'
  | 'graphql'
  | 'remark'
  | 'format'
  | 'paging';

/** An answer that is no data, or data that cannot be read, in words for the one who can mend it. */
export interface Diagnosis {
  kind: DiagnosisKind;
  /** Whose it is to mend. */
  who: 'user' | 'operator' | 'service';
  /** What happened, as one sentence. */
  title: string;
  /** What would mend it. */
  advice?: string;
  /** Lines of app-config to add or change, as YAML. */
  config?: string;
  /** Facts for the curious: the request line, the status, the first of the body. */
  details?: string;
  /** The request as a command for a shell, without secrets. */
  curl?: string;
  /** What the person who sees it can do themselves, besides trying again. */
  action?: 'signIn';
  /** Whether sending the same request again can help without anybody's doing. */
  transient: boolean;
}
