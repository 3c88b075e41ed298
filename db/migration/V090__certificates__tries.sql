-- Wrong numbers are counted where wrong passwords are.
drop table certificates_failed_look_up;
drop sequence certificates_failed_look_up_seq;
