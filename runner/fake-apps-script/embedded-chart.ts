import { color, enumName, enumValue, integer, isEnum, text } from './support/arguments';
import { builderMember, type BuilderState, type Change } from './support/builder';
import type { Environment } from './support/environment';
import { given, rangeOf, sheetById, type ChartState, type RangeState } from './support/states';
import { defineClass, free, make, wrongTypes, type Member, type Members } from './support/strict';
import type { ChartModel, ChartRange } from './workbook/types';

type Builder = BuilderState<ChartModel>;

function rangesOf(env: Environment, ranges: readonly ChartRange[]): object[] {
  return ranges.map((range) => rangeOf(env, sheetById(env, range.sheetId), range));
}

defineClass<ChartState>({
  name: 'EmbeddedChart',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.EmbeddedChart',
  members: {
    getChartId: free(({ chart }) => (chart.id === 0 ? null : chart.id)),
    getRanges: free(({ env, chart }) => rangesOf(env, chart.ranges)),
    getNumHeaders: free(({ chart }) => chart.numHeaders),
    getContainerInfo: free(({ env, chart }) => make('ContainerInfo', { env, chart })),
    getOptions: free(({ env, chart }) => make('ChartOptions', { env, chart })),
    modify: free(({ env, chart }) => make<Builder>('EmbeddedChartBuilder', { env, model: chart })),
  },
});

defineClass<ChartState>({
  name: 'ContainerInfo',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.ContainerInfo',
  members: {
    getAnchorRow: free(({ chart }) => chart.position.row),
    getAnchorColumn: free(({ chart }) => chart.position.column),
    getOffsetX: free(({ chart }) => chart.position.offsetX),
    getOffsetY: free(({ chart }) => chart.position.offsetY),
  },
});

defineClass<ChartState>({
  name: 'ChartOptions',
  owner: 'Charts',
  declaredAs: 'Charts.ChartOptions',
  members: {
    get: free(({ chart }, option: unknown) => chart.options[String(option)] ?? null),
  },
});

function withOption(model: ChartModel, name: string, value: unknown): Partial<ChartModel> {
  return { options: { ...model.options, [name]: value } };
}

/** An option's value must be what JSON can carry: anything else is lost on its way to the service. */
function plain(env: Environment, member: string, value: unknown): unknown {
  if (value === undefined || typeof value === 'function') throw wrongTypes(env, member, value);
  return JSON.parse(JSON.stringify(value)) as unknown;
}

const TYPES = {
  asBarChart: ['EmbeddedBarChartBuilder', 'BAR'],
  asColumnChart: ['EmbeddedColumnChartBuilder', 'COLUMN'],
  asLineChart: ['EmbeddedLineChartBuilder', 'LINE'],
} as const;

function commonMembers(className: string): Members<Builder> {
  const member = (name: string, change: Change<ChartModel>, least = 1, most = least) => ({
    [name]: builderMember<ChartModel>(className, name, change, least, most),
  });
  return {
    ...member('addRange', (env, name, [range], model) => {
      const { sheet, rect } = given<RangeState>(env, name, 'Range', range);
      return { ranges: [...model.ranges, { ...rect, sheetId: sheet.id }] };
    }),
    ...member('clearRanges', () => ({ ranges: [] }), 0),
    ...member('setNumHeaders', (env, name, [count]) => ({ numHeaders: integer(env, name, count) })),
    ...member(
      'setOption',
      (env, name, [option, value], model) =>
        withOption(model, text(env, name, option), plain(env, name, value)),
      2,
    ),
    ...member(
      'setPosition',
      (env, name, args) => {
        const [row = 1, column = 1, offsetX = 0, offsetY = 0] = args.map((value) =>
          integer(env, name, value),
        );
        return { position: { row, column, offsetX, offsetY } };
      },
      4,
    ),
    ...member('setChartType', (env, name, [type]) => ({ type: enumName(env, name, 'ChartType', type) })),
    ...member('setMergeStrategy', (env, name, [strategy], model) =>
      withOption(model, 'mergeStrategy', enumName(env, name, 'ChartMergeStrategy', strategy)),
    ),
    ...member('setHiddenDimensionStrategy', (env, name, [strategy], model) =>
      withOption(
        model,
        'hiddenDimensionStrategy',
        enumName(env, name, 'ChartHiddenDimensionStrategy', strategy),
      ),
    ),
    ...member('setTransposeRowsAndColumns', (_env, _name, [on], model) => withOption(model, 'transpose', on)),
    build: free(({ env, model }: Builder) => make<ChartState>('EmbeddedChart', { env, chart: model })),
    getRanges: free(({ env, model }: Builder) => rangesOf(env, model.ranges)),
    getChartType: free(({ model }: Builder) => enumValue('ChartType', model.type)),
    ...Object.fromEntries(
      Object.entries(TYPES).map(([name, [target, type]]) => [
        name,
        free((state: Builder) => {
          state.model = { ...state.model, type };
          return make(target, state);
        }) as Member<Builder>,
      ]),
    ),
  };
}

function typedMembers(className: string): Members<Builder> {
  const option = (
    name: string,
    option: string,
    read: (env: Environment, member: string, value: unknown) => unknown,
  ) => ({
    [name]: builderMember<ChartModel>(className, name, (env, member, [value], model) =>
      withOption(model, option, read(env, member, value)),
    ),
  });
  return {
    ...commonMembers(className),
    ...option('setTitle', 'title', text),
    ...option('setXAxisTitle', 'hAxis.title', text),
    ...option('setYAxisTitle', 'vAxis.title', text),
    ...option('setBackgroundColor', 'backgroundColor', color),
    ...option('setColors', 'colors', (env, member, value) => {
      if (!Array.isArray(value)) throw wrongTypes(env, member, value);
      return value.map((one) => color(env, member, one));
    }),
    ...option('setLegendPosition', 'legend', (env, member, value) => {
      if (!isEnum('Position', value)) throw wrongTypes(env, member, value);
      return String(value).toLowerCase();
    }),
    setRange: builderMember<ChartModel>(
      className,
      'setRange',
      (env, member, args, model) => {
        const [min, max] = args.map((value) => integer(env, member, value));
        return withOption(model, 'valueRange', { min, max });
      },
      2,
    ),
  };
}

function flagMember(className: string, name: string, option: string): Members<Builder> {
  return {
    [name]: builderMember<ChartModel>(
      className,
      name,
      (_env, _member, _args, model) => withOption(model, option, true),
      0,
    ),
  };
}

defineClass<Builder>({
  name: 'EmbeddedChartBuilder',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.EmbeddedChartBuilder',
  members: commonMembers('EmbeddedChartBuilder'),
});
for (const className of ['EmbeddedBarChartBuilder', 'EmbeddedColumnChartBuilder'] as const) {
  defineClass<Builder>({
    name: className,
    owner: 'SpreadsheetApp',
    declaredAs: `Spreadsheet.${className}`,
    members: {
      ...typedMembers(className),
      ...flagMember(className, 'setStacked', 'isStacked'),
      ...flagMember(className, 'reverseCategories', 'reverseCategories'),
    },
  });
}
defineClass<Builder>({
  name: 'EmbeddedLineChartBuilder',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.EmbeddedLineChartBuilder',
  members: typedMembers('EmbeddedLineChartBuilder'),
});
