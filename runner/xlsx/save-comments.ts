/** Changed notes of a sheet of the file: its comments, their boxes and what refers to them. */
import { strToU8 } from 'fflate';
import { cellName } from '../fake-apps-script/workbook/a1';
import { columnOfKey, rowOfKey } from '../fake-apps-script/workbook/cells';
import type { MemorySheet } from '../fake-apps-script/workbook/types';
import { editBoxes, hasBoxes } from './comment-boxes';
import { commentsIn, editComments } from './comments-xml';
import { attributes, partText, type Parts } from './container';
import {
  addRelation,
  declareType,
  freePath,
  relationOf,
  removeRelation,
  type Relation,
} from './sheet-relations';
import { insertInSheet, prefixOf } from './sheet-places';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = /<(?:\w+:)?legacyDrawing\b([^>]*?)(?:\/>|><\/(?:\w+:)?legacyDrawing>)/;

/** Cells whose note is not the file's; one that was put back is none of them. */
export function changedNotes({ changes, notes, fileNotes }: MemorySheet): number[] {
  return [...changes.notes].filter((key) => notes.get(key) !== fileNotes.get(key));
}

/** @param path the sheet's part, which is written too where boxes come or go */
export function writeComments(parts: Parts, path: string, sheet: MemorySheet): void {
  const changed = changedNotes(sheet);
  if (changed.length === 0) return;
  const wanted = new Map(
    changed.map((key) => [cellName(rowOfKey(key), columnOfKey(key)), sheet.notes.get(key) ?? '']),
  );
  const known = relationOf(parts, path, 'comments');
  const xml = editComments(known ? partText(parts, known.path) : '', wanted);
  writePart(parts, path, known, 'comments', commentsIn(xml).size > 0 ? xml : null);
  writeBoxes(parts, path, sheet, changed);
}

function writeBoxes(parts: Parts, path: string, sheet: MemorySheet, changed: readonly number[]): void {
  const tag = DRAWING.exec(partText(parts, path));
  const id = tag && Object.entries(attributes(tag[1] ?? '')).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
  const known = id ? relationOf(parts, path, 'vmlDrawing', id) : null;
  const xml = editBoxes(known ? partText(parts, known.path) : '', sheet, changed);
  const added = writePart(parts, path, known, 'vmlDrawing', hasBoxes(xml) ? xml : null);
  const written = partText(parts, path);
  if (added !== null) {
    const element = `<${prefixOf(written, 'worksheet')}legacyDrawing xmlns:r="${RELATIONS}" r:id="${added}"/>`;
    parts[path] = strToU8(insertInSheet(written, 'legacyDrawing', element));
  } else if (known && !hasBoxes(xml)) parts[path] = strToU8(written.replace(DRAWING, ''));
}

/** Writes, adds or (null) lets go of a part beside the sheet; the id of a relation that was added. */
function writePart(
  parts: Parts,
  sheet: string,
  known: Relation | null,
  kind: 'comments' | 'vmlDrawing',
  xml: string | null,
): string | null {
  if (xml === null) {
    if (known) removeRelation(parts, sheet, known.id);
    return null;
  }
  if (known) {
    parts[known.path] = strToU8(xml);
    return null;
  }
  const isComments = kind === 'comments';
  const path = isComments
    ? freePath(parts, 'xl/comments', 'xml')
    : freePath(parts, 'xl/drawings/vmlDrawing', 'vml');
  parts[path] = strToU8(xml);
  if (isComments)
    declareType(parts, `<Override PartName="/${path}" ContentType="${COMMENTS}"/>`, `"/${path}"`);
  else declareType(parts, `<Default Extension="vml" ContentType="${VML}"/>`, 'Extension="vml"');
  return addRelation(parts, sheet, kind, path);
}
