-- Bảng hộ đã bỏ tên: mỗi dòng một hộ, một năm, một xã. Không có họ tên, số định danh, điện thoại, địa chỉ.
-- Households without names: a row a household, a year and a commune.
CREATE TABLE IF NOT EXISTS `PROJECT.giam_ngheo.households` (
  -- năm rà soát / year of the review
  year INT64 NOT NULL,
  -- mã xã, phường / code of the commune
  commune STRING NOT NULL,
  -- thôn, tổ dân phố; NULL: chưa rõ / hamlet; NULL: not known
  hamlet STRING,
  -- mã băm HMAC-SHA-256 của hộ; khóa ở lại đơn vị / HMAC-SHA-256 of the household; the key stays in the office
  household STRING NOT NULL,
  -- rural, urban; NULL: chưa rõ là khu vực nào / rural, urban; NULL: either
  area STRING,
  -- số nhân khẩu; NULL: chưa rõ / persons; NULL: not known
  persons INT64,
  -- thu nhập đồng/người/tháng / VND per person and month
  income FLOAT64,
  -- điểm B1 / points B1
  b1 FLOAT64,
  -- điểm B2 / points B2
  b2 FLOAT64,
  -- phân loại ghi trong sổ: poor, nearPoor, escaped, average, notPoor; NULL: trống hoặc không đọc được / class as the register writes it; NULL: blank or unreadable
  recorded_class STRING,
  -- đã thoát: poor (thoát nghèo), nearPoor (thoát cận nghèo), unclear (một trong hai); NULL: không ghi / class it had left, unclear: one of the two; NULL: not written
  left_class STRING,
  -- sổ ghi tái nghèo (TRUE), phát sinh mới (FALSE); NULL: không ghi / fallen back, by the register
  relapsed BOOL,
  -- có thể là một hộ với hộ khác của kỳ kia, chờ cán bộ xem / may be one with a household of the other year
  waiting BOOL NOT NULL,
  -- dòng nhập lặp của một hộ đã có / second entry of a household
  is_repeat BOOL NOT NULL,
  -- danh sách gồm mọi hộ của xã (như nhau ở mọi dòng của một sổ) / the list has all households of the commune
  full_list BOOL NOT NULL,
  -- các cột thiếu hụt không ai trong sổ ghi gì (d03,d07); NULL: không có / columns of marks nobody in the register filled in
  blank_columns STRING,
  -- thiếu hụt: Việc làm; NULL: chưa rõ / deprived; NULL: not known
  d01 BOOL,
  -- thiếu hụt: Người phụ thuộc trong hộ gia đình; NULL: chưa rõ / deprived; NULL: not known
  d02 BOOL,
  -- thiếu hụt: Dinh dưỡng; NULL: chưa rõ / deprived; NULL: not known
  d03 BOOL,
  -- thiếu hụt: Bảo hiểm y tế; NULL: chưa rõ / deprived; NULL: not known
  d04 BOOL,
  -- thiếu hụt: Trình độ giáo dục của người lớn; NULL: chưa rõ / deprived; NULL: not known
  d05 BOOL,
  -- thiếu hụt: Tình trạng đi học của trẻ em; NULL: chưa rõ / deprived; NULL: not known
  d06 BOOL,
  -- thiếu hụt: Chất lượng nhà ở; NULL: chưa rõ / deprived; NULL: not known
  d07 BOOL,
  -- thiếu hụt: Diện tích nhà ở bình quân đầu người; NULL: chưa rõ / deprived; NULL: not known
  d08 BOOL,
  -- thiếu hụt: Nguồn nước sinh hoạt; NULL: chưa rõ / deprived; NULL: not known
  d09 BOOL,
  -- thiếu hụt: Nhà tiêu hợp vệ sinh; NULL: chưa rõ / deprived; NULL: not known
  d10 BOOL,
  -- thiếu hụt: Sử dụng dịch vụ viễn thông; NULL: chưa rõ / deprived; NULL: not known
  d11 BOOL,
  -- thiếu hụt: Phương tiện phục vụ tiếp cận thông tin; NULL: chưa rõ / deprived; NULL: not known
  d12 BOOL
)
CLUSTER BY year, commune;
