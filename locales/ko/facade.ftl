# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 설치 프로그램이 왜 멈췄을까요?
facade-hint = 아무것도 브라우저 밖으로 나가지 않습니다.
facade-open = 설치 로그 확인
facade-wait = 로드 중…
facade-fail = 연결되지 않았거나 페이지가 오래되었습니다. 새로 고치세요.
facade-retry = 다시 시도
