import { readHouseholdClass } from '../../../src/core/text/household-classes';

// The classes of NĐ 07/2021 and QĐ 24/2021 and the words of the forms; a household past the near-poor line is not poor.
test.each([
  ['Hộ NLN có mức sống TB', 'average'],
  ['Hộ NLN có mức sống trung bình', 'average'],
  ['NLN MSTB', 'average'],
  ['Hộ làm NLN có MSTB', 'average'],
  ['Hộ nông, lâm, ngư nghiệp có mức sống trung bình', 'average'],
  ['Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống TB', 'average'],
  ['Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình', 'average'],
  ['Ho co muc song trung binh', 'average'],
  ['Hộ mới thoát cận nghèo', 'notPoor'],
  ['Mới thoát cận nghèo', 'notPoor'],
  ['Hộ mới thoát cận nghèo năm 2023', 'notPoor'],
  ['Hộ mới thoát CN', 'notPoor'],
  ['Vượt chuẩn cận nghèo', 'notPoor'],
  ['Hộ mới thoát nghèo', 'escaped'],
  ['Hộ cận nghèo đa chiều', 'nearPoor'],
])('“%s” is %s', (text, value) => {
  expect(readHouseholdClass(text)).toEqual({ kind: 'ok', value });
});

// QĐ 71/QĐ-LĐTBXH 2023: the multidimensionally poor are the poor and the near-poor. Relapse may be meant by TN.
test.each(['nghèo đa chiều', 'Hộ nghèo đa chiều', 'TN', 'Hộ khá'])('“%s” is asked about', (text) => {
  expect(readHouseholdClass(text)).toEqual({ kind: 'unreadable', text });
});
