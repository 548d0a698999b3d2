/**
 * The reader of plan texts: the bundle's third name, GiamNgheoVanBan, inside dist/VanBan.html beside the dialog that
 * uses it. Loaded when a text is read, so that no other action has to parse it.
 */
export { chosenTargets, readPlan } from '../core/index';
