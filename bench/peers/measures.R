# Base R: the same figures, one question a line on standard input, one line of JSON as the answer.
arguments <- commandArgs(trailingOnly = TRUE)
table <- read.csv(arguments[1])
number_of <- function(name) as.numeric(sub(paste0('.*"', name, '":([0-9.]+).*'), "\\1", arguments[2]))
cut_at <- number_of("cut")
rural_line <- number_of("ruralLine")
urban_line <- number_of("urbanLine")
marks <- sprintf("d%02d", 1:12)
matrix_of_marks <- as.matrix(table[marks])

indicators <- function() {
  points <- rowSums(matrix_of_marks)
  poor <- points >= cut_at
  persons <- as.numeric(table$persons)
  poor_persons <- ifelse(poor, persons, 0)
  under <- table$income <= ifelse(table$rural == 1, rural_line, urban_line)
  people <- sum(persons)
  figures <- c(
    H = sum(poor_persons) / people,
    A = sum(poor_persons * points) / (sum(poor_persons) * 12),
    M0 = sum(poor_persons * points) / (people * 12),
    setNames(as.vector(persons %*% matrix_of_marks) / people, paste0("hd:", marks)),
    setNames(as.vector(poor_persons %*% matrix_of_marks) / people, paste0("hdk:", marks))
  )
  sums <- rowsum(
    cbind(
      people = persons, poor_people = poor_persons, points = poor_persons * points,
      poor = under & poor, nearPoor = under & !poor, notPoor = !under
    ),
    table$hamlet
  )
  hamlet <- rownames(sums)
  named <- function(name, values) setNames(values, paste0(name, ":", hamlet))
  c(
    figures,
    named("H", sums[, "poor_people"] / sums[, "people"]),
    named("M0", sums[, "points"] / (sums[, "people"] * 12)),
    named("poor", sums[, "poor"]), named("nearPoor", sums[, "nearPoor"]), named("notPoor", sums[, "notPoor"])
  )
}

income <- function() {
  money <- as.numeric(table$income)
  persons <- as.numeric(table$persons)
  is_poor <- money <= rural_line
  gap <- pmax(0, rural_line - money) / rural_line
  order_of <- order(money)
  weights <- persons[order_of]
  total <- money[order_of] * weights
  upto <- cumsum(total)
  c(
    P0 = sum(persons * is_poor) / sum(persons),
    P1 = sum(persons * is_poor * gap) / sum(persons),
    P2 = sum(persons * is_poor * gap^2) / sum(persons),
    gini = 1 - sum(weights * (2 * upto - total)) / (sum(weights) * sum(total))
  )
}

as_json <- function(values) {
  paste0("{", paste0('"', names(values), '":', sprintf("%.17g", values), collapse = ","), "}")
}
timed <- function(work) {
  gc()
  spent <- system.time(work())
  as_json(c(ms = spent[["elapsed"]] * 1000, cpu = (spent[["user.self"]] + spent[["sys.self"]]) * 1000))
}
peak <- function() {
  line <- grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}

questions <- file("stdin", "r")
repeat {
  question <- readLines(questions, n = 1)
  if (length(question) == 0) break
  answer <- switch(question,
    check = paste0('{"indicators":', as_json(indicators()), ',"income":', as_json(income()), "}"),
    run = paste0('{"indicators":', timed(indicators), ',"income":', timed(income), "}"),
    end = paste0('{"peak":', peak(), "}")
  )
  cat(answer, "\n", sep = "")
  flush(stdout())
  if (question == "end") break
}
