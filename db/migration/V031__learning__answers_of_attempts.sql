-- Every page of a final check reads the answers of its attempt; without the key's index that reads all answers of all people.
alter table learning_answer
  add constraint learning_answer_attempt foreign key (attempt) references learning_attempt (id);
