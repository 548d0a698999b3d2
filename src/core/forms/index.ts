/** The report forms. A new one is a file of this folder and a line here. */
import { canNgheo2016 } from './can-ngheo-2016';
import { danToc } from './dan-toc';
import { danhSachChiTiet } from './danh-sach-chi-tiet';
import { danhSachHo } from './danh-sach-ho';
import { danhSachThoat } from './danh-sach-thoat';
import { dienBienCanNgheo } from './dien-bien-can-ngheo';
import { dienBienNgheo } from './dien-bien-ngheo';
import { fillAreas, type FilledAreas } from './fill-areas';
import { fillList, type FilledList } from './fill-lists';
import type { AreaForm, FactNote, FormData, FormDefinition } from './form';
import { ketQua } from './ket-qua';
import { populationOf } from './population';
import { nguyenNhan } from './nguyen-nhan';
import { nhomDoiTuong } from './nhom-doi-tuong';
import { nhomDoiTuongB } from './nhom-doi-tuong-b';
import { thieuHutSo } from './thieu-hut-so';
import { thieuHutTyle } from './thieu-hut-tyle';
import { tongHopTinh } from './tong-hop-tinh';
import { treEm } from './tre-em';

/** In the order they are written. */
export const FORMS: readonly FormDefinition[] = [
  ketQua,
  dienBienNgheo,
  dienBienCanNgheo,
  thieuHutSo,
  thieuHutTyle,
  nhomDoiTuong,
  nhomDoiTuongB,
  danToc,
  nguyenNhan,
  treEm,
  tongHopTinh,
  danhSachHo,
  danhSachThoat,
  danhSachChiTiet,
  canNgheo2016,
];

export type FilledForm = FilledAreas | FilledList;
/** Why a form is not written: a fact no list tells, or what it is about is not in the register. */
export type NotWritten = FactNote | 'noStart' | 'otherStandard' | 'noMembers' | 'noPoor' | 'noEscaped';
export interface FilledForms {
  readonly filled: readonly FilledForm[];
  readonly notWritten: readonly { readonly form: FormDefinition; readonly why: NotWritten }[];
}

/** Fills every form the register has anything for; a form without a single figure of its own is not written. */
export function fillForms(data: FormData): FilledForms {
  const filled: FilledForm[] = [];
  const notWritten: { form: FormDefinition; why: NotWritten }[] = [];
  for (const form of FORMS) {
    const result =
      form.kind === 'areas' ? filledAreas(form, data) : (fillList(form, data) ?? missingList(form.id));
    if (typeof result === 'string') notWritten.push({ form, why: result });
    else filled.push(result);
  }
  return { filled, notWritten };
}

function missingList(id: FormDefinition['id']): NotWritten {
  return id === 'danh_sach_thoat' ? 'noEscaped' : 'noPoor';
}

function filledAreas(form: AreaForm, data: FormData): FilledAreas | NotWritten {
  if (form.only !== undefined && form.only !== data.standard.id) return 'otherStandard';
  const items = populationOf(form, data);
  if (items === null) return 'noStart';
  if (form.population === 'children' && !listsMembers(data)) return 'noMembers';
  const result = fillAreas(form, data, items);
  const own = result.columns.filter(({ key }) => !form.bare?.includes(key));
  const isEmpty = own.every((column) => {
    const at = result.columns.indexOf(column);
    return result.rows.every(({ values }) => values[at] === null);
  });
  if (!isEmpty) return result;
  return [...result.gaps.blank.keys()][0]?.note ?? 'noPoor';
}

/** A head alone is no list of members: it may be all that was typed. */
function listsMembers({ special }: FormData): boolean {
  return special.some(({ subject }) => subject.members.length > 1);
}
