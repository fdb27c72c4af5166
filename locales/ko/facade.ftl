# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 설치 프로그램이 왜 멈췄을까요?
facade-hint = 설치 로그를 여기에서 읽어 실패한 검사, 그 근거가 되는 줄, 조치 방법을 보여 줍니다. 아무것도 브라우저 밖으로 나가지 않습니다.
facade-open = 설치 로그 확인
facade-wait = 로드 중…
facade-fail = 설치 로그 검사기를 로드하지 못했습니다. 연결이 끊겼거나 응답이 없습니다.
facade-gone = 서버의 파일이 바뀌었습니다. 페이지를 새로 고치세요.
facade-retry = 다시 시도
