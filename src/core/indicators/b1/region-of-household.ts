/** Which column of the point table a household takes: that of its own area, as its lines are. */
import type { Area, Household, RunSettings } from '../../model';
import { fold } from '../../text/unicode';
import { areaOfHousehold, possibleAreas, type HouseholdArea } from '../household-area';
import type { PointTable } from './point-table';

export interface HouseholdRegion {
  /** Index into the table's regions; null where it cannot be known. */
  readonly region: number | null;
  readonly area: HouseholdArea;
}

/** 'NT Tây Nguyên', 'Nông thôn đồng bằng' are rural, 'Thành thị' urban; 'Vùng 1' says nothing of it. */
function areaOfRegion(name: string): Area | null {
  const key = fold(name);
  const isUrban = /\b(?:thanh thi|do thi|urban)\b|^tt\b/.test(key);
  const isRural = /\b(?:nong thon|rural)\b|^nt\b/.test(key);
  return isUrban === isRural ? null : isUrban ? 'urban' : 'rural';
}

/**
 * The region whose points hold for a household. The one the ward chose is that of its own area; a household of the other area
 * takes the only column of that area. Several of them, or none in a table parted by area, leave it open.
 *
 * @param chosen index of the region typed above the table
 * @param settings the area of the run
 * @see shared/domain/b1-structure.json: six rural regions and one urban; NĐ 07/2021/NĐ-CP Điều 3: the area is the household's
 */
export function regionOfHousehold(
  { regions }: Pick<PointTable, 'regions'>,
  chosen: number,
  { records }: Pick<Household, 'records'>,
  settings: Pick<RunSettings, 'area'>,
): HouseholdRegion {
  const area = areaOfHousehold(records, settings.area);
  const areas = regions.map(areaOfRegion);
  if (areas.every((each) => each === null)) return { region: chosen, area };
  const chosenArea = areas[chosen] ?? settings.area;
  const columns = possibleAreas(area).map((each) => (each === chosenArea ? chosen : onlyOne(areas, each)));
  // Where either area may be meant, their columns are two.
  return { region: columns.length === 1 ? (columns[0] ?? null) : null, area };
}

function onlyOne(areas: readonly (Area | null)[], wanted: Area): number | null {
  const at = areas.indexOf(wanted);
  return at >= 0 && areas.lastIndexOf(wanted) === at ? at : null;
}
