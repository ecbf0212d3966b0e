/** A text with every occurrence of what is searched marked. */
export function Marked({ text, search }: { text: string; search: string }) {
  if (search === '') return <>{text}</>;
  const parts: Array<{ text: string; at: number; isMarked: boolean }> = [];
  const lower = text.toLowerCase();
  let from = 0;
  // A letter whose small form is longer would shift what follows it.
  for (let at = lower.length === text.length ? lower.indexOf(search) : -1; at >= 0; at = lower.indexOf(search, from)) {
    parts.push({ text: text.slice(from, at), at: from, isMarked: false }, { text: text.slice(at, at + search.length), at, isMarked: true });
    from = at + search.length;
  }
  parts.push({ text: text.slice(from), at: from, isMarked: false });
  return (
    <>
      {parts.map(part =>
        part.isMarked ? (
          <mark key={`m${part.at}`} style={{ backgroundColor: '#f0c943', color: '#000000' }}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
